import type { LocalizedText } from '../decision.js';
import type { WhoIsClosedOut } from '../record/closed-out.js';

/** Affiliates are asked; their confederation has answered for them; or it asks no more. */
export type ConsultationStatus = 'open' | 'answered' | 'withdrawn';

/** What an affiliate says of the report; or that it is no affiliate. Who says anything else confirms that it is one. */
export type AffiliateStance = 'validate' | 'dissent' | 'abstain' | 'not_affiliated';

/** An affiliate's answer, which its confederation reads and nobody else. */
export interface AffiliateAnswer {
  readonly organizationId: string;
  readonly stance: AffiliateStance;
  readonly note: LocalizedText;
  /** Whether it agrees that the confederation's answer names it with what it said. */
  readonly named: boolean;
  readonly at: string;
  /** After the last day, and before the confederation answered. */
  readonly late: boolean;
}

/** A report that a confederation passes on to its affiliates before it answers once for them. */
export interface AffiliateConsultation {
  readonly id: string;
  readonly allianceId: string;
  readonly reportId: string;
  /** Last day of the period that the report is on. */
  readonly periodEndsOn: string;
  /** The confederation. */
  readonly organizationId: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly question: LocalizedText;
  /** Those that the confederation calls its affiliates, each once. */
  readonly asked: readonly string[];
  /** Last day to answer in time, `YYYY-MM-DD`. */
  readonly endsOn: string;
  readonly status: ConsultationStatus;
  /** Of each the one that counts, in the order of their first answers. */
  readonly answers: readonly AffiliateAnswer[];
  /** Whether those who had said nothing were told that the last day comes near. */
  readonly reminded: boolean;
  /** Since when all have answered, or the last day is over. */
  readonly overSince?: string;
  readonly answeredAt?: string;
  readonly answeredBy?: string;
  readonly withdrawnAt?: string;
  readonly reason?: LocalizedText;
}

/** What stands beside the word of a confederation: how many were asked and answered; never how each of them voted. */
export interface SpokenFor {
  readonly consultationId: string;
  readonly asked: number;
  /** By that they also confirmed that they are affiliates. */
  readonly answered: number;
  /** Those that said that they are none. */
  readonly notAffiliated: number;
  /** Those that the alliance was closed to before they answered; absent on words from before it was counted. */
  readonly notHeard?: number;
  /** Those that agreed to be named. */
  readonly named: readonly { readonly organizationId: string; readonly stance: AffiliateStance }[];
}

export const readersOfConsultation = ({ organizationId, asked }: AffiliateConsultation): string[] => [
  organizationId,
  ...asked,
];

/** Affiliates that have said nothing yet. */
export const awaitedAffiliates = ({ asked, answers }: AffiliateConsultation): readonly string[] =>
  asked.filter((id) => !answers.some(({ organizationId }) => organizationId === id));

/** Those of them that cannot answer; who had its time and was closed out later was silent. */
const affiliatesNotHeard = (consultation: AffiliateConsultation, closedOut: WhoIsClosedOut): readonly string[] =>
  awaitedAffiliates(consultation).filter((id) => {
    const closed = closedOut(id);
    const { overSince } = consultation;
    return closed !== undefined && (overSince === undefined || closed.since === undefined || closed.since < overSince);
  });

/** @param closedOut to whom the alliance is closed now */
export function spokenForBy(consultation: AffiliateConsultation, closedOut: WhoIsClosedOut): SpokenFor {
  const { id: consultationId, asked, answers } = consultation;
  const affiliated = answers.filter(({ stance }) => stance !== 'not_affiliated');
  return {
    consultationId,
    asked: asked.length,
    answered: affiliated.length,
    notAffiliated: answers.length - affiliated.length,
    notHeard: affiliatesNotHeard(consultation, closedOut).length,
    named: affiliated.filter(({ named }) => named).map(({ organizationId, stance }) => ({ organizationId, stance })),
  };
}
