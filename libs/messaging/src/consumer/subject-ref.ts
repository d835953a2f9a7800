/** A subject as one group meets it: what cursors and parked rows are about. */
export interface SubjectRef {
  readonly group: string;
  readonly topic: string;
  readonly subject: string;
}

/** `<group>|<topic>|<subject>`: the id of the cursor and of the parked row. */
export const subjectId = ({ group, topic, subject }: SubjectRef): string => `${group}|${topic}|${subject}`;
