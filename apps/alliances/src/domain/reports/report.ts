import type { SpokenFor } from '../affiliates/consultation.js';
import type { SignedClearance } from '../clearances/clearance.js';
import type { LocalizedText } from '../decision.js';
import type { Achievements } from './achievements.js';
import type { Hearing } from './hearing.js';

export type ReportStatus =
  | 'not_yet_due'
  | 'due'
  | 'overdue'
  | 'submitted'
  | 'sent_back'
  | 'in_validation'
  | 'accepted'
  | 'accepted_with_dissent';

/** How the work stands over all: all is done; as planned; less than planned; nothing moved. */
export type OverallStatus = 'met' | 'on_track' | 'constrained' | 'no_progress';

/** The part of the year that a report is on: its number in the rule, its first and its last day. */
export interface ReportPeriod {
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

/** What people write in a report; all else in it is counted. */
export interface ReportContent {
  readonly overallStatus: OverallStatus;
  readonly challenges: LocalizedText;
  readonly wayForward: LocalizedText;
}

/** What a voting member said of the report. A dissent stays, whatever its organisation says later. */
export interface ReportWord {
  readonly organizationId: string;
  readonly constituency: string;
  readonly stance: 'validate' | 'dissent';
  readonly note: LocalizedText;
  readonly at: string;
  /** Said after the last day of its constituency, or of an accepted report: it stands beside it and decides nothing. */
  readonly late: boolean;
  /** Which institutions of its state cleared it, where they were asked before it was signed. */
  readonly clearance?: SignedClearance;
  /** How many affiliates it speaks for, where it asked them first. */
  readonly affiliates?: SpokenFor;
}

/** A report that came back to whoever writes it, and why. */
export interface SentBack {
  readonly organizationId: string;
  readonly constituency: string;
  readonly reason: LocalizedText;
  readonly at: string;
  /** Which submission. */
  readonly submission: number;
}

/** A constituency that had said nothing when its last day was over; it stays, also when it speaks later. */
export interface Silence {
  readonly constituency: string;
  readonly endsOn: string;
  readonly at: string;
}

export interface ProgressReport {
  readonly id: string;
  readonly allianceId: string;
  readonly period: ReportPeriod;
  readonly status: ReportStatus;
  /** Last day to hand it in, `YYYY-MM-DD`. */
  readonly dueOn: string;
  readonly content?: ReportContent;
  /** As counted when it was handed in last. */
  readonly achievements?: Achievements;
  /** How often it was handed in. */
  readonly submissions: number;
  readonly submittedAt?: string;
  readonly overdueSince?: string;
  /** When it was last asked for after its day. */
  readonly remindedAt?: string;
  /** Last day on which it may be sent back. */
  readonly readingEndsOn?: string;
  /** Each constituency that is asked; empty until the text stands. */
  readonly hearings: readonly Hearing[];
  /** Oldest first. */
  readonly words: readonly ReportWord[];
  readonly sentBack: readonly SentBack[];
  readonly silences: readonly Silence[];
  readonly acceptedAt?: string;
}

/** Where a report stands, without what was written and said. */
export type ReportBrief = Pick<
  ProgressReport,
  'id' | 'period' | 'status' | 'dueOn' | 'overdueSince' | 'remindedAt' | 'readingEndsOn' | 'hearings'
>;

/** Every dissent there was, late ones too. */
export const dissentsFrom = ({ words }: ProgressReport): readonly ReportWord[] =>
  words.filter(({ stance }) => stance === 'dissent');
