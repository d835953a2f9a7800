import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Actor, DecisionContext } from '../domain/decision.js';
import type { BegunRecord } from '../domain/record/begin-record.js';
import type { Step } from '../domain/record/conduct.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import type { Call, StoredAlliance } from '../persistence/stored-alliance.js';
import { TimelineRepository } from '../persistence/timeline.repository.js';
import { announce, announceStart } from './announce.js';
import { setHealthReview, setTimers } from './set-timers.js';
import { startEntryOf, timelineOf } from './timeline-entry-of.js';

export interface Change {
  readonly before: StoredAlliance;
  readonly after: StoredAlliance;
  readonly steps: readonly Step[];
  /** Absent for what followed from an event or a timer. */
  readonly by?: Actor;
}

/** Writes what happened to an alliance: its state, its timeline, its events and its alarms, in one transaction. */
@Injectable()
export class KeepAlliance {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly timeline: TimelineRepository,
  ) {}

  async begun({ started, steps, record }: BegunRecord, call: Call, context: DecisionContext, tx: Tx): Promise<void> {
    const stored = { record, call, version: 1, workplanVersion: 1 };
    await this.alliances.add(stored, context.at, tx);
    announceStart(started, tx);
    await this.tell({ after: stored, steps }, context, tx, [startEntryOf(started, context)]);
  }

  async changed(change: Change, context: DecisionContext, tx: Tx): Promise<void> {
    await this.alliances.save(change.after, change.before, context.at, tx);
    await this.tell(change, context, tx);
  }

  private async tell(
    { after, steps, by }: Pick<Change, 'after' | 'steps' | 'by'>,
    context: DecisionContext,
    tx: Tx,
    first: Parameters<TimelineRepository['add']>[0] = [],
  ): Promise<void> {
    await this.timeline.add([...first, ...timelineOf(steps, by, context)], tx);
    for (const step of steps) {
      announce(step, after.call.initiativeId, tx);
      setTimers(step, tx);
    }
    setHealthReview(after.record, context.at, tx);
  }
}
