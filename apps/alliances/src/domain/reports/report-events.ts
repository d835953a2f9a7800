import type { LocalizedText } from '../decision.js';
import type { Achievements } from './achievements.js';
import type { ProgressReport, ReportContent, ReportPeriod, ReportWord } from './report.js';
import type { ReportingRule } from './reporting-rule.js';

type Fact<T extends string, D = unknown> = { readonly type: T; readonly at: string } & D;
type OfReport<T extends string, D = unknown> = Fact<
  T,
  {
    readonly reportId: string;
    /** Last day of the period that it is on. */
    readonly periodEndsOn: string;
  } & D
>;

/** What can happen to a report, and to the rule that makes one expected. */
export type ReportEvent = Fact<'reporting-rule-set', { readonly rule: ReportingRule }> | ReportFact;

export type ReportFact =
  | OfReport<'report-expected', { readonly report: ProgressReport }>
  | OfReport<'report-rescheduled', { readonly period: ReportPeriod; readonly dueOn: string }>
  | OfReport<'report-fell-due', { readonly dueOn: string }>
  | OfReport<'report-overdue', { readonly dueOn: string }>
  | OfReport<'report-drafted', { readonly content: ReportContent }>
  | OfReport<
      'report-submitted',
      {
        readonly submission: number;
        readonly counted: Achievements;
        readonly content: ReportContent;
        readonly readingEndsOn: string;
      }
    >
  | OfReport<
      'report-sent-back',
      {
        readonly organizationId: string;
        readonly constituency: string;
        readonly reasonGiven: LocalizedText;
        readonly dueOn: string;
      }
    >
  /** The text stands; these constituencies are asked. */
  | OfReport<'validation-opened', { readonly constituencies: readonly string[]; readonly endsOn: string }>
  | OfReport<'validation-ending', { readonly constituencies: readonly string[]; readonly endsOn: string }>
  | OfReport<'validation-extended', { readonly constituency: string; readonly endsOn: string }>
  | OfReport<'report-validated' | 'report-dissented', { readonly word: ReportWord }>
  | OfReport<'constituency-spoke', { readonly constituency: string; readonly position: 'validated' | 'dissented' }>
  | OfReport<'constituency-silent', { readonly constituency: string; readonly endsOn: string }>
  /** Nobody of it is left at the table, and none is needed. */
  | OfReport<'constituency-left', { readonly constituency: string }>
  /** Somebody of it sits there again before its last day. */
  | OfReport<'constituency-returned', { readonly constituency: string; readonly endsOn: string }>
  /** The silent ones are asked once more; what others said stays. */
  | OfReport<'validation-renewed', { readonly constituencies: readonly string[]; readonly endsOn: string }>
  | OfReport<'report-accepted', { readonly withDissent: boolean }>;
