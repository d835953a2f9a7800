import type { Tx } from '#persistence';
import type { AudienceWithFacts } from '../domain/notice-kind.js';

/**
 * No other unit of work of this process writes to these people's inboxes from here on: of many at once to one person each
 * would undo what the others do, and begin anew. In the order of the ids, so that two never wait for each other.
 */
export function inboxesAlone(personIds: readonly string[], tx: Tx): void {
  for (const personId of [...personIds].sort()) tx.alone(`inbox ${personId}`);
}

/**
 * The same before it is known who the people are, so that whoever has to wait has read nothing that is to be read again.
 * Asked before any inbox.
 */
export function audiencesAlone(audiences: readonly AudienceWithFacts[], tx: Tx): void {
  const records = audiences.flatMap(({ audience }) =>
    audience.role === 'coordinator'
      ? [`people of alliance ${audience.allianceId}`]
      : audience.organizationIds.map((id) => `people of organization ${id}`),
  );
  for (const record of [...new Set(records)].sort()) tx.alone(record);
}
