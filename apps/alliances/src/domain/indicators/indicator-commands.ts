import type { AllianceStatus, VotingMember } from '../alliance/alliance.js';
import type { Actor, LocalizedText } from '../decision.js';
import type { Baseline, Breakdown, IndicatorMethod, Target } from './indicator.js';

/** What a decision on an indicator needs to know of its alliance. */
export interface IndicatorSetting {
  readonly allianceId: string;
  readonly allianceStatus: AllianceStatus;
  readonly isCoordinator: (by: Actor) => boolean;
  readonly coordinatorOrganizationId: string;
  readonly voting: readonly VotingMember[];
  /** Organisations that hold a place of any kind. */
  readonly members: readonly string[];
  /** Outputs of the workplan. */
  readonly outputs: readonly string[];
  readonly timeZone?: string;
}

type By<T extends string, D = unknown> = { readonly type: T; readonly by: Actor } & D;

/** What an indicator says of itself. */
export interface IndicatorTerms {
  readonly title: LocalizedText;
  readonly outputId?: string;
  readonly method: IndicatorMethod;
  readonly baseline: Baseline;
  readonly target: Target;
}

export type DefineIndicator = By<'define-indicator', { readonly terms: IndicatorTerms }>;

export type IndicatorCommand =
  | By<'revise-indicator', { readonly terms: IndicatorTerms }>
  | By<
      'report-value',
      {
        readonly period: string;
        readonly value: string;
        readonly weight?: string;
        readonly breakdowns: readonly Breakdown[];
        readonly source: LocalizedText;
      }
    >
  | By<
      'judge-value',
      { readonly valueId: string; readonly verdict: 'accepted' | 'sent_back'; readonly note: LocalizedText }
    >
  | By<'close-period', { readonly period: string }>;
