import type { Alliance } from '../alliance/alliance.js';
import type { AllianceChange } from '../alliance/alliance-events.js';
import { evolveAlliance } from '../alliance/evolve-alliance.js';
import type { ConsultationEvent } from '../affiliates/consultation-events.js';
import type { ClearanceEvent } from '../clearances/clearance-events.js';
import { evolveHealth, type HealthEvent } from '../health/decide-health.js';
import type { Health } from '../health/health.js';
import { type AwaitedValues, evolveAwaitedValues } from '../indicators/awaited-values.js';
import type { IndicatorEvent } from '../indicators/indicator-events.js';
import type { LedgerEvent } from '../ledger/ledger-events.js';
import { evolvePromises, type Promises } from '../ledger/promises.js';
import type { MeetingEvent } from '../meetings/meeting-events.js';
import type { ReportEvent } from '../reports/report-events.js';
import { evolveReporting, type Reporting } from '../reports/reporting.js';
import { evolveRhythm } from '../rhythm/evolve-rhythm.js';
import type { RhythmEvent } from '../rhythm/rhythm-commands.js';
import type { Rhythm } from '../rhythm/rhythm.js';
import {
  type AwaitedWord,
  evolveWordsOnLedger,
  evolveWordsOnValues,
  evolveWordsOnWords,
} from '../week/awaited-words.js';
import { markUnasked } from '../week/owed-words.js';
import type { WordEvent } from '../week/word-events.js';
import { evolveWorkplan } from '../workplan/evolve-workplan.js';
import type { WorkplanEvent } from '../workplan/workplan-events.js';
import type { Workplan } from '../workplan/workplan.js';

/** All there is to know of an alliance: it is changed as a whole, one command after the other. */
export interface AllianceRecord {
  readonly alliance: Alliance;
  readonly workplan: Workplan;
  readonly health: Health;
  readonly rhythm: Rhythm;
  readonly promises: Promises;
  readonly reporting: Reporting;
  readonly awaitedValues: readonly AwaitedValues[];
  readonly awaitedWords: readonly AwaitedWord[];
  /** When a person last did something in it. */
  readonly lastActivityAt: string;
}

/** What happened, and in which part of the record. */
export type RecordFact =
  | { readonly of: 'alliance'; readonly event: AllianceChange }
  | { readonly of: 'workplan'; readonly event: WorkplanEvent }
  | { readonly of: 'health'; readonly event: HealthEvent }
  | { readonly of: 'rhythm'; readonly event: RhythmEvent }
  | PartFact;

/** What happened to a part that is kept apart: the record holds it in brief. */
export type PartFact =
  | { readonly of: 'meeting'; readonly event: MeetingEvent }
  | { readonly of: 'ledger'; readonly event: LedgerEvent }
  | { readonly of: 'words'; readonly event: WordEvent }
  | { readonly of: 'report'; readonly event: ReportEvent }
  /** The record holds only whose values are missing, and which wait to be accepted; the timeline has the rest. */
  | { readonly of: 'indicator'; readonly event: IndicatorEvent }
  /** Neither of them holds anything of it: it is told to those who ask and are asked. */
  | { readonly of: 'clearance'; readonly event: ClearanceEvent }
  /** Likewise, to the confederation alone. */
  | { readonly of: 'affiliates'; readonly event: ConsultationEvent };

export function evolveRecord(record: AllianceRecord, fact: RecordFact): AllianceRecord {
  switch (fact.of) {
    case 'alliance':
      return { ...record, alliance: evolveAlliance(record.alliance, fact.event) };
    case 'workplan':
      return { ...record, workplan: evolveWorkplan(record.workplan, fact.event) };
    case 'health':
      return { ...record, health: evolveHealth(record.health, fact.event) };
    case 'rhythm':
    case 'meeting':
      return { ...record, rhythm: evolveRhythm(record.rhythm, fact.event) };
    case 'ledger':
      return {
        ...record,
        promises: evolvePromises(record.promises, fact.event),
        awaitedWords: heard(record, evolveWordsOnLedger(record.awaitedWords, fact.event)),
      };
    case 'report':
      return { ...record, reporting: evolveReporting(record.reporting, fact.event) };
    case 'indicator':
      return {
        ...record,
        awaitedValues: evolveAwaitedValues(record.awaitedValues, fact.event),
        awaitedWords: heard(record, evolveWordsOnValues(record.awaitedWords, fact.event)),
      };
    case 'words':
      return { ...record, awaitedWords: evolveWordsOnWords(record.awaitedWords, fact.event) };
    case 'clearance':
    case 'affiliates':
      return record;
  }
}

const heard = (record: AllianceRecord, awaitedWords: readonly AwaitedWord[]): readonly AwaitedWord[] =>
  markUnasked(record.awaitedWords, { ...record, awaitedWords });
