import type { LocalizedText } from '../decision.js';

export type CommitmentKind = 'in_kind' | 'money' | 'people' | 'data';
export type CommitmentStatus = 'promised' | 'agreed' | 'planned' | 'delivered' | 'withdrawn';
export type DeliveryStatus = 'reported' | 'validated' | 'rejected';

/** How much of what: of money a currency (ISO 4217), of all else a code of commitment_units. */
export interface Measure {
  readonly kind: CommitmentKind;
  readonly unit: string;
  readonly amount: string;
}

/** What shows that something was delivered, and who may read it. */
export interface Evidence {
  readonly title: LocalizedText;
  readonly url: string;
  /** Members that may read it besides whoever delivered; empty: all who take part. */
  readonly visibleTo: readonly string[];
}

export interface Delivery {
  readonly id: string;
  readonly amount: string;
  /** `YYYY-MM-DD`. */
  readonly deliveredOn: string;
  readonly note: LocalizedText;
  readonly evidence: readonly Evidence[];
  readonly status: DeliveryStatus;
  readonly reportedAt: string;
  /** The coordinator's organisation, where it said so for one that has left; absent: whoever promised. */
  readonly reportedBy?: string;
  /** Another organisation than the one that delivered. */
  readonly judgedBy?: string;
  readonly judgedAt?: string;
  readonly judgement?: LocalizedText;
}

/** One change of the amount, or the end of a promise; what was promised first stays readable. */
export interface CommitmentChange {
  readonly at: string;
  readonly from: string;
  /** `0` when it was withdrawn. */
  readonly to: string;
  readonly reason: LocalizedText;
}

/** A voting member does not agree to a promise as it stood then. It stays, whatever is promised or said later. */
export interface DeclinedPromise {
  readonly organizationId: string;
  readonly at: string;
  readonly note: LocalizedText;
  /** How often the amount had been changed by then. */
  readonly afterChanges: number;
}

/** What an organisation brings to an alliance. */
export interface Commitment extends Measure {
  readonly id: string;
  readonly allianceId: string;
  readonly organizationId: string;
  readonly what: LocalizedText;
  readonly status: CommitmentStatus;
  readonly promisedAt: string;
  /** As it was first promised. */
  readonly firstAmount: string;
  /** Another organisation than the one that promised. */
  readonly agreedBy?: string;
  readonly agreedAt?: string;
  /** Oldest first; absent while nobody did. */
  readonly declined?: readonly DeclinedPromise[];
  /** Last day of the delivery, `YYYY-MM-DD`. */
  readonly dueOn?: string;
  /** The milestone that it serves. */
  readonly milestoneId?: string;
  /** The need of the workplan that it covers. */
  readonly needId?: string;
  /** The meeting at which it was promised. */
  readonly meetingId?: string;
  readonly overdueSince?: string;
  /** Oldest first. */
  readonly changes: readonly CommitmentChange[];
  readonly deliveries: readonly Delivery[];
}

export const deliveredOf = ({ deliveries }: Commitment): readonly string[] =>
  deliveries.filter(({ status }) => status === 'validated').map(({ amount }) => amount);

/** What stood promised when another organisation agreed; undefined while none has. */
export function agreedAmountOf({ agreedAt, amount, changes }: Commitment): string | undefined {
  if (agreedAt === undefined) return undefined;
  return changes.find(({ at }) => at > agreedAt)?.from ?? amount;
}

/** Whether an organisation did not agree to the promise as it stands now. */
export const hasDeclined = ({ declined = [], changes }: Commitment, organizationId: string): boolean =>
  declined.some((one) => one.organizationId === organizationId && one.afterChanges === changes.length);
