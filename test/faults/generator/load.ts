import { setTimeout as pace } from 'node:timers/promises';
import { waitUntil } from '#testing';
import type { PersistentDesk } from './desk.js';
import { draft, expressInterest, publish } from './initiatives.js';

export interface Cast {
  /** Drafts and publishes. */
  readonly lead: PersistentDesk;
  /** Comes forward for the workers' seat. */
  readonly union: PersistentDesk;
}

const publishers = 3;
const betweenCommandsMs = 20;

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

  constructor(private readonly cast: Cast) {
    this.workers = Array.from({ length: publishers }, (_, index) => this.work(index === 0));
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

  private async work(withInterest: boolean): Promise<void> {
    const { lead, union } = this.cast;
    while (!this.stopping.signal.aborted) {
      const written = await draft(lead);
      const { body } = await publish(lead, written);
      if (withInterest) await expressInterest(union, await allianceOf(union, body.id), body);
      await pace(betweenCommandsMs);
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
