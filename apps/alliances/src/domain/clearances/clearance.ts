import type { LocalizedText } from '../decision.js';
import type { WhoIsClosedOut } from '../record/closed-out.js';

/** An institution that had not answered when the alliance was closed to it: it was not heard, and was not silent. */
export interface NotHeard {
  readonly organizationId: string;
  /** Since when it could not answer, where that is known. */
  readonly since?: string;
}

/** Asked for; signed by the authorised officer; or taken back. */
export type ClearanceStatus = 'open' | 'signed' | 'withdrawn';

export type ClearanceAnswer = 'cleared' | 'objected';

/** What an institution says of the position. An objection stays, whatever its institution says later. */
export interface GivenClearance {
  readonly organizationId: string;
  readonly answer: ClearanceAnswer;
  readonly note: LocalizedText;
  readonly at: string;
  /** After the last day, and before the position was signed. */
  readonly late: boolean;
}

/** What a member that speaks for a state would say of a report, put to other institutions of that state first. */
export interface Clearance {
  readonly id: string;
  readonly allianceId: string;
  readonly reportId: string;
  /** Last day of the period that the report is on. */
  readonly periodEndsOn: string;
  /** Who asks, and signs. */
  readonly organizationId: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly stance: 'validate' | 'dissent';
  /** The words that would be signed; they stand as they were put. */
  readonly note: LocalizedText;
  /** Institutions of the same state, each once. */
  readonly asked: readonly string[];
  /** Last day to answer in time, `YYYY-MM-DD`. */
  readonly endsOn: string;
  readonly status: ClearanceStatus;
  /** Oldest first. */
  readonly answers: readonly GivenClearance[];
  /** Whether those who had said nothing were told that the last day comes near. */
  readonly reminded: boolean;
  /** Those who had said nothing when the last day was over; absent until then. It stays, also when they speak later. */
  readonly silent?: readonly string[];
  /** As it stood when it was signed or taken back; absent until then, and where there were none. */
  readonly notHeard?: readonly NotHeard[];
  readonly signedAt?: string;
  readonly signedBy?: string;
  readonly withdrawnAt?: string;
  readonly reason?: LocalizedText;
}

/** How an institution stands to a position; nothing said is no consent, and who was not heard could say nothing. */
export type ClearanceStanding = ClearanceAnswer | 'none' | 'not_heard';

/** What stands beside a signed word: which institutions cleared it, which did not, and when. Their words stay theirs. */
export interface SignedClearance {
  readonly clearanceId: string;
  readonly institutions: readonly SignedInstitution[];
}

export interface SignedInstitution {
  readonly organizationId: string;
  /** By its last answer. */
  readonly standing: ClearanceStanding;
  /** Of one that was not heard, where it is known. */
  readonly notHeardSince?: string;
  /** Oldest first. */
  readonly answers: readonly Omit<GivenClearance, 'organizationId' | 'note'>[];
}

/** Who reads it and knows of it: who asks, and who is asked. */
export const readersOfClearance = ({ organizationId, asked }: Pick<Clearance, 'organizationId' | 'asked'>) => [
  organizationId,
  ...asked,
];

/** Institutions that have said nothing yet. */
export const waitedFor = ({ asked, answers }: Pick<Clearance, 'asked' | 'answers'>): readonly string[] =>
  asked.filter((id) => !answers.some(({ organizationId }) => organizationId === id));

/** Those that have said nothing, were not silent when their time was over, and cannot answer. */
export const notHeardIn = (clearance: Clearance, closedOut: WhoIsClosedOut): readonly NotHeard[] =>
  waitedFor(clearance).flatMap((organizationId) => {
    const closed = clearance.silent?.includes(organizationId) ? undefined : closedOut(organizationId);
    return closed ? [{ organizationId, ...closed }] : [];
  });

/** The same clearance as it is read now: while it is open it changes who can answer. */
export function asReadNow(clearance: Clearance, closedOut: WhoIsClosedOut): Clearance {
  return clearance.status === 'open' ? { ...clearance, notHeard: notHeardIn(clearance, closedOut) } : clearance;
}

export const institutionsOf = ({ asked, answers, notHeard = [] }: Clearance): readonly SignedInstitution[] =>
  asked.map((organizationId) => {
    const own = answers.filter((one) => one.organizationId === organizationId);
    const said = own.map(({ answer, at, late }) => ({ answer, at, late }));
    const last = said.at(-1)?.answer;
    const unheard = notHeard.find((one) => one.organizationId === organizationId);
    if (last !== undefined || !unheard) return { organizationId, standing: last ?? 'none', answers: said };
    const { since } = unheard;
    const notHeardSince = since !== undefined && { notHeardSince: since };
    return { organizationId, standing: 'not_heard', ...notHeardSince, answers: said };
  });
