import type { Candidate } from './candidate.js';
import { seatNeed } from './features/composition.js';
import { admittedTo, isAdmittedTo, isConfidential, type SeatCall } from './seat-call.js';
import { homeOf, isGovernment } from './table-count.js';

/** Why a pair is not ranked at all, with the facts that say so. */
export type Gate =
  | { readonly code: 'own_initiative' }
  | { readonly code: 'not_eligible'; readonly rule: 'constituency'; readonly admits: readonly string[] }
  | { readonly code: 'not_eligible'; readonly rule: 'mandate'; readonly requires: string }
  | { readonly code: 'seat_full'; readonly seatId: string }
  | { readonly code: 'country_full'; readonly country: string }
  | { readonly code: 'already_member' }
  | { readonly code: 'already_approached'; readonly by: Approach }
  | { readonly code: 'dismissed'; readonly reason: string }
  | { readonly code: 'conflict' }
  | { readonly code: 'suspended' }
  | { readonly code: 'confidential' };

export type GateCode = Gate['code'];

/** An open invitation or an open expression of interest. */
export type Approach = 'invitation' | 'interest';

/** Which profile and which call a pair is made of. */
export interface PairVersions {
  readonly organizationVersion: number;
  readonly initiativeVersion: number;
}

/** A dismissal or a decline holds while both records are what they were. */
export interface Dismissal extends PairVersions {
  readonly reason: string;
}

/** What a no is said to: one's own record as it is now, and the other's as the suggestion showed it. */
export function refusedBy(by: 'partner' | 'lead', shown: PairVersions, now: PairVersions): PairVersions {
  return {
    organizationVersion: (by === 'partner' ? now : shown).organizationVersion,
    initiativeVersion: (by === 'lead' ? now : shown).initiativeVersion,
  };
}

/** How the organisations stand towards one initiative, by organisation id. */
export interface Standing {
  readonly members: ReadonlySet<string>;
  readonly approached: ReadonlyMap<string, Approach>;
  readonly dismissals: ReadonlyMap<string, Dismissal>;
  readonly conflicts: ReadonlySet<string>;
  /** Those whom the coordinator has shown a confidential initiative. */
  readonly sharedWith: ReadonlySet<string>;
}

/** Nothing has happened between the initiative and anybody. */
export const noStanding: Standing = {
  members: new Set(),
  approached: new Map(),
  dismissals: new Map(),
  conflicts: new Set(),
  sharedWith: new Set(),
};

/** Who is going to read the list: those who look for partners, or an organisation that looks for calls. */
export type Reader = 'initiative' | 'partner';

/** What gates look at of an organisation. */
export interface Applicant extends Pick<Candidate, 'id' | 'version' | 'suspended'> {
  readonly profile: Pick<Candidate['profile'], 'constituency' | 'mandate' | 'places'>;
}

/**
 * Every gate that is shut. No gate: the pair is ranked. A missing common language is none, since it is a need for
 * interpretation.
 */
export function gatesOf(call: SeatCall, candidate: Applicant, standing: Standing, reader: Reader): readonly Gate[] {
  const { id } = candidate;
  const gates: Gate[] = [];
  if (id === call.leadId) gates.push({ code: 'own_initiative' });
  gates.push(...eligibility(call, candidate));
  if (seatNeed(call) === 'full') gates.push({ code: 'seat_full', seatId: call.seat.id });
  const country = fullCountryOf(call, candidate);
  if (country !== undefined) gates.push({ code: 'country_full', country });
  if (standing.members.has(id)) gates.push({ code: 'already_member' });
  const by = standing.approached.get(id);
  if (by) gates.push({ code: 'already_approached', by });
  const dismissal = standing.dismissals.get(id);
  const now = { organizationVersion: candidate.version, initiativeVersion: call.initiativeVersion };
  if (dismissal && holds(dismissal, now)) gates.push({ code: 'dismissed', reason: dismissal.reason });
  if (standing.conflicts.has(id)) gates.push({ code: 'conflict' });
  if (candidate.suspended) gates.push({ code: 'suspended' });
  if (reader === 'partner' && isConfidential(call) && !standing.sharedWith.has(id))
    gates.push({ code: 'confidential' });
  return gates;
}

/** Told to the organisation concerned only; everybody else reads "not available". */
export function isPrivate(code: GateCode): boolean {
  return code === 'dismissed' || code === 'conflict' || code === 'suspended';
}

/** Why it may not hold the seat, whoever else does. */
export function eligibility({ seat }: Pick<SeatCall, 'seat'>, { profile }: Applicant): readonly Gate[] {
  const gates: Gate[] = [];
  if (!isAdmittedTo(seat, profile.constituency))
    gates.push({ code: 'not_eligible', rule: 'constituency', admits: admittedTo(seat) });
  if (seat.mandate !== undefined && seat.mandate !== 'none' && seat.mandate !== profile.mandate) {
    gates.push({ code: 'not_eligible', rule: 'mandate', requires: seat.mandate });
  }
  return gates;
}

/** The country of the organisation, where that has all its places. */
function fullCountryOf({ fullCountries = [] }: SeatCall, { profile }: Applicant): string | undefined {
  // Most tables ask nothing of countries, and of none all places are taken at first.
  if (fullCountries.length === 0) return undefined;
  const home = homeOf(profile);
  const full = fullCountries.find(({ country }) => country === home);
  return full?.governmentCounts && isGovernment(profile.constituency) ? undefined : full?.country;
}

/** Whether a dismissal holds for a pair as it is now. */
export const holds = (dismissal: PairVersions, now: PairVersions): boolean =>
  dismissal.organizationVersion === now.organizationVersion && dismissal.initiativeVersion === now.initiativeVersion;
