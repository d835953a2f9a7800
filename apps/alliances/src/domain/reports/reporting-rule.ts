import { windowAround, windowOf } from '../rhythm/meeting-rule.js';
import type { ReportPeriod } from './report.js';

/** How often an alliance reports on itself, and how long each step may take. */
export interface ReportingRule {
  /** Divides the year into periods, one report each. */
  readonly reportsAYear: number;
  /** First day of the first period, `YYYY-MM-DD`. */
  readonly startsOn: string;
  /** Days after a period in which its report is handed in. */
  readonly dueWithinDays: number;
  /** Days in which the members read it and may send it back; 0: it is put to the constituencies at once. */
  readonly readingDays: number;
  /** Days that each constituency then has to say its word. */
  readonly validationDays: number;
}

export const reportingDefaults = { dueWithinDays: 15, readingDays: 5, validationDays: 20 } as const;

/** How many reports a year divide it into periods of whole months. */
export { meetingsAYear as reportsAYear } from '../rhythm/meeting-rule.js';

export const periodOf = (rule: ReportingRule, index: number): ReportPeriod => windowOf(asWindows(rule), index);

/** The first period that is not over on a day. */
export const periodAround = (rule: ReportingRule, today: string): ReportPeriod => windowAround(asWindows(rule), today);

const asWindows = ({ reportsAYear: atMost, startsOn }: ReportingRule) => ({ atMost, startsOn });
