import { setTimeout as pause } from 'node:timers/promises';
import { waitUntil } from '#testing';

/** A way from a commit to the one who hears of it. */
export interface Path {
  /** Commits something under this name; resolves when the commit has returned. */
  commit(name: string): Promise<void>;
  /** When it was heard of, in `performance.now()` milliseconds; undefined before. */
  heardAt(name: string): number | undefined;
  close(): Promise<void>;
}

let last = 0;

/** Commits at an even pace, whatever the path does meanwhile; answers the milliseconds from each commit to its hearer. */
export async function spaced(path: Path, everyMs: number, forMs: number): Promise<readonly number[]> {
  const committed = new Map<string, number>();
  const commits: Promise<void>[] = [];
  const begun = performance.now();
  for (let index = 0; index * everyMs < forMs; index++) {
    await pause(Math.max(0, begun + index * everyMs - performance.now()));
    const name = `event-${(last += 1)}`;
    commits.push(path.commit(name).then(() => void committed.set(name, performance.now())));
  }
  await Promise.all(commits);
  const unheard = (): boolean => [...committed.keys()].some((name) => path.heardAt(name) === undefined);
  await waitUntil(() => Promise.resolve(!unheard()), { what: 'the last commit to be heard of', timeoutMs: 30_000 });
  return [...committed].map(([name, at]) => (path.heardAt(name) ?? at) - at);
}
