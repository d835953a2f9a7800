import type { Tx } from '#persistence';
import type { AudienceWithFacts } from '../domain/notice-kind.js';

/**
 * No other unit of work of this process writes to these people's inboxes from here on: of many at once to one person each
 * would undo what the others do, and begin anew. In the order of the names, by which no two wait for each other: who has a
 * later one, from an event before, is refused one that is taken.
 */
export function inboxesAlone(personIds: readonly string[], tx: Tx): void {
  for (const personId of [...personIds].sort()) tx.alone(`the inbox of ${personId}`);
}

/**
 * What stands for these people before it is known who they are: asked for alone, so that whoever has to wait has read
 * nothing that is to be read again. Before any inbox, in the order of the names too.
 */
export const peopleOf = (audiences: readonly AudienceWithFacts[]): readonly string[] =>
  audiences.flatMap(({ audience }) =>
    audience.role === 'coordinator'
      ? [`people of alliance ${audience.allianceId}`]
      : audience.organizationIds.map((id) => `people of organization ${id}`),
  );
