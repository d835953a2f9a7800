import type { LocalizedText } from '../decision.js';
import type { Commitment, Delivery } from './commitment.js';

/** A promise as it is put to others. */
export interface PromisePut extends Pick<Commitment, 'needId'> {
  /** How often its amount was changed. */
  readonly changes: number;
}

type Fact<T extends string, D = unknown> = {
  readonly type: T;
  readonly at: string;
  readonly commitmentId: string;
  /** Who promised. */
  readonly ownerOrganizationId: string;
  /** What was promised, in its first words: by that it is named to people. */
  readonly title: LocalizedText;
} & D;

/** What can happen to a commitment. */
export type LedgerEvent =
  | Fact<'commitment-promised', { readonly commitment: Commitment }>
  | Fact<'commitment-agreed', { readonly agreedBy: string }>
  | Fact<
      'commitment-declined',
      { readonly declinedBy: string; readonly note: LocalizedText; readonly afterChanges: number }
    >
  | Fact<'commitment-planned', { readonly dueOn: string; readonly milestoneId?: string; readonly needId?: string }>
  | Fact<
      'commitment-changed',
      {
        readonly from: string;
        readonly to: string;
        readonly lowered: boolean;
        readonly reasonGiven: LocalizedText;
        /** Of one that nobody has agreed to: it is asked for anew. */
        readonly anew?: PromisePut;
      }
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
  | Fact<
      'evidence-shown',
      {
        readonly deliveryId: string;
        /** To whom besides, and all that may read the whole of it now: for nobody else to know, as the evidence. */
        readonly shown: { readonly organizationId: string; readonly among: readonly string[] };
      }
    >
  | Fact<'delivery-validated', { readonly deliveryId: string; readonly judgedBy: string; readonly note: LocalizedText }>
  | Fact<'delivery-rejected', { readonly deliveryId: string; readonly judgedBy: string; readonly note: LocalizedText }>
  | Fact<'commitment-delivered'>
  | Fact<'commitment-overdue', { readonly dueOn: string }>;
