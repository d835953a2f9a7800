import type { Stage } from '../stage.js';
import type { PostedInitiative } from './post-initiative.js';

export interface TrailReply {
  readonly entries: readonly {
    readonly eventId: string;
    readonly type: string;
    readonly label: string;
    readonly time: string;
  }[];
}

const expected = [
  'proposals.proposal-published.v1',
  'alliances.alliance-forming-started.v1',
  'matching.partners-suggested.v1',
  'notifications.people-notified.v1',
];

/** One correlation id, from the request to the last notice. */
export async function readTrail(
  { cast: { council }, narrator }: Stage,
  initiative: PostedInitiative,
): Promise<TrailReply> {
  narrator.act(7, 'The trail of the publication, from the request to the last notice');
  const trail = await council.sees('what one request led to', async (client) => {
    const read = await client.get<TrailReply>(`/v1/trails/${initiative.correlationId}`);
    return expected.every((type) => read.entries.some((entry) => entry.type === type)) && read;
  });
  const counts = new Map<string, number>();
  for (const { label } of trail.entries) counts.set(label, (counts.get(label) ?? 0) + 1);
  narrator.shows([...counts].map(([label, count]) => `${count} × ${label}`));
  return trail;
}
