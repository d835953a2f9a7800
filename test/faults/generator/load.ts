import { setTimeout as pace } from 'node:timers/promises';
import { waitUntil } from '#testing';
import type { Cast, Pair } from './cast.js';
import type { PersistentDesk } from './desk.js';
import { draft, expressInterest, publish } from './initiatives.js';

/** Slow enough that what a dead service leaves behind is caught up with soon. */
const betweenCommandsMs = 800;

interface AlliancePage {
  readonly items: readonly { readonly id: string }[];
}

/** Does something while people work; resolves when all that they began is acknowledged. */
export async function underLoad(cast: Cast, work: () => Promise<void>): Promise<void> {
  const load = new Load(cast);
  try {
    await work();
  } finally {
    load.end();
  }
  await load.done();
}

/** People at work: they draft, publish and come forward until they are told to end. */
class Load {
  private readonly stopping = new AbortController();
  private readonly workers: readonly Promise<void>[];

  constructor({ pairs }: Cast) {
    this.workers = pairs.map((pair, index) => this.work(pair, index === 0));
    // Looked at in `done`; a scenario may take its time until then.
    for (const worker of this.workers) worker.catch(() => undefined);
  }

  end(): void {
    this.stopping.abort();
  }

  /** @throws Error when one of them could not go on */
  async done(): Promise<void> {
    await Promise.all(this.workers);
  }

  private async work(pair: Pair, withInterest: boolean): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const written = await draft(pair);
      await pace(betweenCommandsMs);
      const { body } = await publish(pair, written);
      await pace(betweenCommandsMs);
      if (withInterest) await expressInterest(pair, await allianceOf(pair.union, body.id), body);
    }
  }
}

/** The alliance that forms around an initiative, as a desk sees it after a moment. */
export function allianceOf(desk: PersistentDesk, initiativeId: string): Promise<string> {
  return waitUntil(
    async () => (await desk.look<AlliancePage>(`/v1/alliances?initiative=${initiativeId}`))?.items[0]?.id,
    { what: `the alliance of ${initiativeId}`, timeoutMs: 90_000 },
  );
}
