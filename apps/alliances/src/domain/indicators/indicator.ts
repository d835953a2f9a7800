import type { LocalizedText } from '../decision.js';
import type { TransitionTable } from '../transition-table.js';

export type IndicatorUnit = 'number' | 'percentage';
export type Calculation = 'sum' | 'average' | 'weighted_average' | 'maximum' | 'latest';
export type Periodicity = 'month' | 'quarter' | 'half_year' | 'year';
export type Dimension = 'sex' | 'age_group' | 'country' | 'occupation' | 'migration_status';
export type ValueStatus = 'reported' | 'accepted' | 'sent_back';
export type ValueCommand = 'report' | 'accept' | 'send-back';

/** A value may be said anew until it is accepted; what was sent back waits for that. */
export const valueTransitions: TransitionTable<ValueStatus, ValueCommand> = {
  reported: { report: 'reported', accept: 'accepted', 'send-back': 'sent_back' },
  accepted: { accept: 'accepted' },
  sent_back: { report: 'reported', 'send-back': 'sent_back' },
};

/** How values are counted. Frozen once one was accepted: what was counted one way is not told another way. */
export interface IndicatorMethod {
  readonly unit: IndicatorUnit;
  readonly periodicity: Periodicity;
  /** First of all: the values of the members in one period become one. */
  readonly acrossMembers: Calculation;
  /** Then those of the periods. */
  readonly acrossPeriods: Calculation;
  /** By what the values are broken down, each by itself; of summed numbers only. */
  readonly dimensions: readonly Dimension[];
}

export interface Baseline {
  readonly value: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

export interface Target {
  readonly value: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly by: string;
}

/** How many of a value belong to a category. */
export interface Cell {
  readonly category: string;
  readonly count: string;
}

export interface Breakdown {
  readonly dimension: Dimension;
  readonly cells: readonly Cell[];
}

/** What a member counted in a period. */
export interface IndicatorValue {
  readonly id: string;
  readonly organizationId: string;
  readonly period: string;
  readonly value: string;
  /** On how many it rests; where a weighted average is calculated. */
  readonly weight?: string;
  readonly breakdowns: readonly Breakdown[];
  readonly source: LocalizedText;
  readonly status: ValueStatus;
  readonly reportedAt: string;
  /** Another organisation than the one that counted. */
  readonly judgedBy?: string;
  readonly judgedAt?: string;
  /** Why it was sent back. */
  readonly judgement?: LocalizedText;
}

export interface Indicator {
  readonly id: string;
  readonly allianceId: string;
  readonly title: LocalizedText;
  /** The output of the workplan that it measures, if any. */
  readonly outputId?: string;
  readonly method: IndicatorMethod;
  readonly baseline: Baseline;
  readonly target: Target;
  readonly frozenAt?: string;
  /** Of each member and period one; what was sent back is replaced by the next one. */
  readonly values: readonly IndicatorValue[];
  /** Periods in which nothing is accepted any more; only these are shown broken down. */
  readonly closedPeriods: readonly string[];
}

export const needsWeight = ({ acrossMembers, acrossPeriods }: IndicatorMethod): boolean =>
  acrossMembers === 'weighted_average' || acrossPeriods === 'weighted_average';
