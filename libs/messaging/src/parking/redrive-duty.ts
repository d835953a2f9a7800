import type { mongo } from 'mongoose';
import { sideBySide } from '../consumer/side-by-side.js';
import { backOff } from '../relay/back-off.js';
import type { Bell } from '../relay/bell.js';
import type { HeldLease } from '../relay/service-lease.js';
import { abortableDelay } from '../wire/abortable-delay.js';
import type { ParkedSubjectRow } from './parked-rows.js';
import type { Redriver } from './redriver.js';

export interface RedriveDutyParts {
  readonly subjects: mongo.Collection<ParkedSubjectRow>;
  readonly redriver: Redriver;
  /** Rung when a subject was parked. */
  readonly bell: Bell;
  readonly warn: (message: string, error: unknown) => void;
}

const batchSize = 64;
const width = 4;
const sweepMs = 30_000;
const pause = { firstMs: 250, ceilingMs: 10_000 };

/** Redrives what is due while the lease is held, and sleeps until the next is: no polling. */
export class RedriveDuty {
  private failures = 0;

  constructor(private readonly parts: RedriveDutyParts) {}

  async run({ signal }: HeldLease): Promise<void> {
    while (!signal.aborted) {
      try {
        const next = await this.redriveDue(signal);
        this.failures = 0;
        const waitMs = next === undefined ? sweepMs : Math.min(Math.max(next.getTime() - Date.now(), 0), sweepMs);
        if (waitMs > 0) await this.parts.bell.heard(waitMs, signal);
      } catch (error) {
        this.failures += 1;
        this.parts.warn('parked subjects could not be redriven', error);
        await abortableDelay(backOff(this.failures, pause), signal);
      }
    }
  }

  /** When the next one is due; undefined when none is. */
  private async redriveDue(signal: AbortSignal): Promise<Date | undefined> {
    this.parts.bell.look();
    const rows = await this.parts.subjects
      .find({ retryAt: { $exists: true } })
      .sort({ retryAt: 1 })
      .limit(batchSize)
      .toArray();
    const now = new Date();
    const due = rows.filter(({ retryAt }) => retryAt !== undefined && retryAt <= now);
    await sideBySide(due, width, async (row) => void (await this.parts.redriver.redrive(row, signal)));
    return due.length > 0 ? now : rows[0]?.retryAt;
  }
}
