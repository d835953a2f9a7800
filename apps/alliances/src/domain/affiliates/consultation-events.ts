import type { LocalizedText } from '../decision.js';
import type { AffiliateAnswer, AffiliateConsultation } from './consultation.js';

/** What every fact of a consultation says. */
export interface AboutConsultation {
  readonly at: string;
  readonly consultationId: string;
  readonly reportId: string;
  /** Last day of the period that the report is on. */
  readonly periodEndsOn: string;
  /** The confederation. */
  readonly organizationId: string;
  /** Who may read of it: the confederation alone. */
  readonly readers: readonly string[];
}

type Fact<T extends string, D = unknown> = { readonly type: T } & AboutConsultation & D;

/** What can happen to a consultation of affiliates. Only that they were answered for is told to others. */
export type ConsultationEvent =
  | Fact<'affiliates-consulted', { readonly consultation: AffiliateConsultation }>
  | Fact<'affiliate-answered', { readonly answer: AffiliateAnswer }>
  | Fact<'affiliates-ending', { readonly awaited: readonly string[]; readonly endsOn: string }>
  /** All have answered, or the last day is over. */
  | Fact<'affiliates-heard'>
  | Fact<'affiliates-spoken-for', { readonly told: readonly string[]; readonly spokenBy: string }>
  /** `told`: those that were asked and that the alliance is not closed to. */
  | Fact<'affiliates-withdrawn', { readonly told: readonly string[]; readonly reasonGiven: LocalizedText }>;
