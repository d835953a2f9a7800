import type { AllianceStatus, VotingMember } from '../alliance/alliance.js';
import type { Actor, LocalizedText } from '../decision.js';
import type { Evidence, Measure } from './commitment.js';

/** What a decision on a commitment needs to know of its alliance. */
export interface LedgerSetting {
  readonly allianceId: string;
  readonly allianceStatus: AllianceStatus;
  readonly isCoordinator: (by: Actor) => boolean;
  /** The coordinator's. */
  readonly coordinatingOrganizationId: string;
  readonly voting: readonly VotingMember[];
  /** Organisations that hold a place of any kind. */
  readonly members: readonly string[];
  /** Milestones of the workplan. */
  readonly milestones: readonly string[];
  /** What the workplan takes, each in its own unit. */
  readonly needs: readonly (Pick<Measure, 'kind' | 'unit'> & { readonly id: string })[];
  /** Meetings that took place. */
  readonly meetings: readonly string[];
  readonly timeZone?: string;
}

type By<T extends string, D = unknown> = { readonly type: T; readonly by: Actor } & D;

export type PromiseCommitment = By<
  'promise-commitment',
  { readonly measure: Measure; readonly what: LocalizedText; readonly needId?: string; readonly meetingId?: string }
>;

export type CommitmentCommand =
  | By<'agree-commitment'>
  | By<'decline-commitment', { readonly note: LocalizedText }>
  | By<'plan-commitment', { readonly dueOn: string; readonly milestoneId?: string; readonly needId?: string }>
  | By<'change-commitment', { readonly amount: string; readonly reason: LocalizedText }>
  | By<'withdraw-commitment', { readonly reason: LocalizedText }>
  | By<
      'report-delivery',
      {
        readonly amount: string;
        readonly deliveredOn: string;
        readonly note: LocalizedText;
        readonly evidence: readonly Evidence[];
      }
    >
  /** Whoever reported a delivery lets a further member read what shows it. */
  | By<'show-evidence', { readonly deliveryId: string; readonly readerOrganizationId: string }>
  | By<
      'judge-delivery',
      { readonly deliveryId: string; readonly verdict: 'validated' | 'rejected'; readonly note: LocalizedText }
    >;

/** The timer's: the last day of a delivery has passed. */
export interface CommitmentDue {
  readonly type: 'commitment-due';
}
