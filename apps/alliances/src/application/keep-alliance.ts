import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Actor, DecisionContext } from '../domain/decision.js';
import type { BegunRecord } from '../domain/record/begin-record.js';
import type { Step } from '../domain/record/conduct.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import type { Call, StoredAlliance } from '../persistence/stored-alliance.js';
import type { TimelineEntryDocument } from '../persistence/timeline-entry.schema.js';
import { TimelineRepository } from '../persistence/timeline.repository.js';
import { announce, announceSettledReminders, announceStart, type Around } from './announce.js';
import { KeepAudit } from './keep-audit.js';
import { ReadLoad } from './read-load.js';
import { setHealthReview, setTimers } from './set-timers.js';
import { startEntryOf, timelineOf } from './timeline-entry-of.js';

export interface Change {
  readonly before: StoredAlliance;
  readonly after: StoredAlliance;
  readonly steps: readonly Step[];
  /** Absent for what followed from an event or a timer. */
  readonly by?: Actor;
}

/** Writes what happened to an alliance: its state, its audit, its timeline, its events and its alarms, in one transaction. */
@Injectable()
export class KeepAlliance {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly timeline: TimelineRepository,
    private readonly audit: KeepAudit,
    private readonly load: ReadLoad,
  ) {}

  async begun({ started, steps, record }: BegunRecord, call: Call, context: DecisionContext, tx: Tx): Promise<void> {
    const after = { record, call, version: 1, workplanVersion: 1 };
    const facts = [{ of: 'alliance', event: started }, ...steps.map(({ fact }) => fact)];
    const stored = await this.audit.record({ after, facts, by: started.coordinator }, context.at, tx);
    await this.alliances.add(stored, context.at, tx);
    announceStart(started, tx);
    await this.tell(
      { after: stored, steps },
      [startEntryOf(started, context), ...timelineOf(steps, undefined, context)],
      context,
      tx,
    );
  }

  /** @returns the alliance as it is stored now */
  async changed(change: Change, context: DecisionContext, tx: Tx): Promise<StoredAlliance> {
    const { before, steps, by } = change;
    const entries = timelineOf(steps, by, context);
    const group = entries[0]?.group;
    const facts = steps.map(({ fact }) => fact);
    const among = readersAmong(steps);
    const audited = {
      before,
      after: change.after,
      facts,
      ...(by && { by }),
      ...(group !== undefined && { group }),
      ...(among && { among }),
    };
    const after = await this.audit.record(audited, context.at, tx);
    await this.alliances.save(after, before, context.at, tx);
    await this.tell({ after, steps }, entries, context, tx);
    announceSettledReminders(before, after, context.at, tx);
    return after;
  }

  /**
   * The initiative that the alliance answers changed; of the alliance itself nothing did.
   * @returns the alliance as it is stored now
   */
  async called(before: StoredAlliance, call: Call, { at }: DecisionContext, tx: Tx): Promise<StoredAlliance> {
    const facts = [{ of: 'call', event: { type: 'call-followed', at } }];
    const changed = { ...before, call, version: before.version + 1 };
    const after = await this.audit.record({ before, after: changed, facts }, at, tx);
    await this.alliances.save(after, before, at, tx);
    return after;
  }

  private async tell(
    { after, steps }: Pick<Change, 'after' | 'steps'>,
    entries: readonly TimelineEntryDocument[],
    context: DecisionContext,
    tx: Tx,
  ): Promise<void> {
    await this.timeline.add(entries, tx);
    const openDuties = await this.openDutiesOfInvited(steps, tx);
    for (const step of steps) {
      announce(step, { initiativeId: after.call.initiativeId, openDuties }, tx);
      setTimers(step, tx);
    }
    setHealthReview(after.record, context.at, tx);
  }

  /** Counted where somebody is invited, and nowhere else. */
  private async openDutiesOfInvited(steps: readonly Step[], tx: Tx): Promise<Around['openDuties']> {
    const invited = steps.flatMap(({ fact }) =>
      fact.of === 'alliance' && fact.event.type === 'partner-invited' ? [fact.event.organizationId] : [],
    );
    return invited.length === 0 ? () => 0 : this.load.openDutiesOf([...new Set(invited)], tx);
  }
}

/** Who may read of what is cleared or asked of affiliates, where something is. */
function readersAmong(steps: readonly Step[]): readonly string[] | undefined {
  for (const { fact } of steps) {
    if (fact.of === 'clearance' || fact.of === 'affiliates') return fact.event.readers;
  }
  return undefined;
}
