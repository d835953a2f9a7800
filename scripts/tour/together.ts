import type { ApiClient } from '#testing';
import type { Desk } from './desk.js';
import type { Stage } from './stage.js';

interface InTurn {
  readonly what: string;
  readonly act: (client: ApiClient) => Promise<unknown>;
  /** Whether nobody else is needed any more; asked before each. */
  readonly isEnough?: () => Promise<boolean>;
}

/** Members do the same, one after the other, until it is enough; told in one line. */
export async function together(
  { narrator }: Stage,
  desks: readonly Desk[],
  { what, act, isEnough }: InTurn,
): Promise<void> {
  const started = performance.now();
  let count = 0;
  for (const { client } of desks) {
    if (await isEnough?.()) break;
    await act(client);
    count++;
  }
  narrator.did(count === 1 ? 'One member' : `${count} members`, what, performance.now() - started);
}
