import type { StartForming } from '../alliance/alliance-commands.js';
import type { AllianceFormingStarted } from '../alliance/alliance-events.js';
import { startForming } from '../alliance/decide-alliance.js';
import { beginAlliance } from '../alliance/evolve-alliance.js';
import type { DecisionContext } from '../decision.js';
import { newHealth } from '../health/decide-health.js';
import { emptyReporting } from '../reports/reporting.js';
import { emptyRhythm } from '../rhythm/rhythm.js';
import { emptyWorkplan } from '../workplan/workplan.js';
import { evolveRecord, type AllianceRecord } from './alliance-record.js';
import type { Step } from './conduct.js';

export interface BegunRecord {
  readonly started: AllianceFormingStarted;
  readonly steps: readonly Step[];
  readonly record: AllianceRecord;
}

/** The record of a new alliance, with all that happened at its birth. */
export function beginRecord(command: StartForming, context: DecisionContext): BegunRecord {
  const { started, changes } = startForming(command, context);
  let record: AllianceRecord = {
    alliance: beginAlliance(started),
    workplan: emptyWorkplan(command.allianceId),
    health: newHealth,
    rhythm: emptyRhythm,
    promises: [],
    reporting: emptyReporting,
    awaitedValues: [],
    awaitedWords: [],
    lastActivityAt: context.at,
  };
  const steps = changes.map((event): Step => {
    const fact = { of: 'alliance', event } as const;
    record = evolveRecord(record, fact);
    return { fact, after: record };
  });
  return { started, steps, record };
}
