import type { Tx } from '#persistence';

/**
 * Waits until no other unit of work of this process writes to these people's inboxes: of many at once to one person each
 * would undo what the others do, and begin anew. In the order of the ids, so that two never wait for each other.
 */
export async function inboxesAlone(personIds: readonly string[], tx: Tx): Promise<void> {
  for (const personId of [...personIds].sort()) await tx.alone(`inbox ${personId}`);
}
