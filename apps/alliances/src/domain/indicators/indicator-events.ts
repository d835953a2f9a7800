import type { LocalizedText } from '../decision.js';
import type { Indicator, IndicatorValue } from './indicator.js';
import type { IndicatorTerms } from './indicator-commands.js';

type Fact<T extends string, D = unknown> = { readonly type: T; readonly at: string; readonly indicatorId: string } & D;
type OfValue = { readonly valueId: string; readonly ownerOrganizationId: string; readonly period: string };

/** What can happen to an indicator. Other services are told none of it: figures stay in the alliance. */
export type IndicatorEvent =
  | Fact<'indicator-defined', { readonly indicator: Indicator }>
  | Fact<'indicator-revised', { readonly terms: IndicatorTerms }>
  | Fact<'indicator-value-reported', OfValue & { readonly counted: IndicatorValue }>
  | Fact<'indicator-value-accepted', OfValue & { readonly judgedBy: string }>
  | Fact<'indicator-value-sent-back', OfValue & { readonly judgedBy: string; readonly note: LocalizedText }>
  | Fact<'indicator-period-closed', { readonly period: string }>;
