import { defineTimer, RecordId } from '#contracts';

export class InitiativeDeadlineDueData {
  @RecordId() initiativeId!: string;
}

/** The last day to answer a call has passed. */
export const InitiativeDeadlineDue = defineTimer('proposals.initiative-deadline-due.v1', InitiativeDeadlineDueData);

/** Nobody has said for long that an initiative is right. */
export const InitiativeAgeDue = defineTimer('proposals.initiative-age-due.v1', InitiativeDeadlineDueData);
