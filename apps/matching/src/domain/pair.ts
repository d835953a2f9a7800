import type { Candidate, CandidateProfile } from './candidate.js';
import type { CompiledCall, CompiledCandidate } from './compile.js';
import type { Answers } from './coverage.js';
import type { Bearing } from './features/experience.js';

/** What lists and explanations read of an organisation besides what it answers: neither its terms nor its text. */
export interface Partner extends Pick<CompiledCandidate, 'weights' | 'revisedDay' | 'concluded' | 'bareClaims'> {
  readonly candidate: Omit<Candidate, 'profile'> & { readonly profile: PartnerProfile };
}

export type PartnerProfile = Pick<
  CandidateProfile,
  'constituency' | 'mandate' | 'size' | 'capacity' | 'instruments' | 'workingLanguages' | 'experience'
>;

/** A call and an organisation with everything that speaks for them, found once. */
export interface Pair {
  readonly call: CompiledCall;
  readonly candidate: Partner;
  /** What the organisation gives of what the call asks. */
  readonly given: Answers;
  /** What the call gives of what the organisation asks. */
  readonly gained: Answers;
  readonly bearings: readonly Bearing[];
  readonly commonLanguages: readonly string[];
  /** Of their texts, in [0, 1]. */
  readonly similarity: number;
}
