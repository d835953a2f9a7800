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
 * What stands for these people before it is known who they are: asked for alone, so that whoever has to wait has read
 * nothing that is to be read again. Before any inbox.
 */
export const peopleOf = (audiences: readonly AudienceWithFacts[]): readonly string[] =>
  audiences.flatMap(({ audience }) =>
    audience.role === 'coordinator'
      ? [`people of alliance ${audience.allianceId}`]
      : audience.organizationIds.map((id) => `people of organization ${id}`),
  );
