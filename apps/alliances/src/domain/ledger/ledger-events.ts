import type { LocalizedText } from '../decision.js';
import type { Commitment, Delivery } from './commitment.js';

type Fact<T extends string, D = unknown> = {
  readonly type: T;
  readonly at: string;
  readonly commitmentId: string;
  /** Who promised. */
  readonly ownerOrganizationId: string;
} & D;

/** What can happen to a commitment. */
export type LedgerEvent =
  | Fact<'commitment-promised', { readonly commitment: Commitment }>
  | Fact<'commitment-agreed', { readonly agreedBy: string }>
  | Fact<'commitment-planned', { readonly dueOn: string; readonly milestoneId?: string; readonly needId?: string }>
  | Fact<
      'commitment-changed',
      { readonly from: string; readonly to: string; readonly lowered: boolean; readonly reasonGiven: LocalizedText }
    >
  | Fact<'commitment-withdrawn', { readonly from: string; readonly reasonGiven: LocalizedText }>
  | Fact<
      'delivery-reported',
      {
        readonly deliveryId: string;
        readonly delivered: Delivery;
        /** What of the workplan the commitment serves. */
        readonly serves: Pick<Commitment, 'milestoneId' | 'needId'>;
      }
    >
  | Fact<'delivery-validated', { readonly deliveryId: string; readonly judgedBy: string; readonly note: LocalizedText }>
  | Fact<'delivery-rejected', { readonly deliveryId: string; readonly judgedBy: string; readonly note: LocalizedText }>
  | Fact<'commitment-delivered'>
  | Fact<'commitment-overdue', { readonly dueOn: string }>;
