import type { LocalizedText } from '../decision.js';
import type { Indicator, IndicatorValue } from './indicator.js';
import type { IndicatorTerms } from './indicator-commands.js';

type Fact<T extends string, D = unknown> = { readonly type: T; readonly at: string; readonly indicatorId: string } & D;
type OfValue = {
  readonly valueId: string;
  readonly ownerOrganizationId: string;
  readonly period: string;
  /** As the indicator is called, in its first words. */
  readonly title: LocalizedText;
};

/** What can happen to an indicator. Other services are told only who is asked for a value: figures stay in the alliance. */
export type IndicatorEvent =
  | Fact<'indicator-defined', { readonly indicator: Indicator }>
  | Fact<
      'indicator-revised',
      /** `otherPeriods`: it is counted by others than before. */
      { readonly terms: IndicatorTerms; readonly otherPeriods: boolean }
    >
  | Fact<
      'indicator-value-reported',
      /** `first`: nobody had counted before. */
      OfValue & { readonly counted: IndicatorValue; readonly first: boolean }
    >
  | Fact<'indicator-value-accepted', OfValue & { readonly judgedBy: string }>
  | Fact<'indicator-value-sent-back', OfValue & { readonly judgedBy: string; readonly note: LocalizedText }>
  /** `released`: whose value is not asked for any more. */
  | Fact<'indicator-period-closed', { readonly period: string; readonly released: readonly string[] }>
  /** The period is over, and these have said nothing of it yet. */
  | Fact<
      'indicator-values-due',
      {
        readonly period: string;
        readonly title: LocalizedText;
        readonly asked: readonly string[];
        /** Nobody has counted yet, and the coordinator's organisation is asked to see to it. */
        readonly ofAnybody: boolean;
        readonly reminder: boolean;
      }
    >;
