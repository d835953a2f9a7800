import type { Candidate, CandidateProfile } from '../src/domain/candidate.js';
import type { CallContent, SeatCall } from '../src/domain/seat-call.js';

/** A union without anything stated but its constituency. */
export function candidateWith(
  profile: Partial<CandidateProfile> = {},
  record: Partial<Omit<Candidate, 'profile'>> = {},
): Candidate {
  return {
    id: 'union',
    version: 1,
    revisedOn: '2026-11-22',
    suspended: false,
    ...record,
    profile: {
      constituency: 'workers',
      mandate: 'none',
      places: [],
      themes: [],
      sectors: [],
      occupations: [],
      corridors: [],
      populations: [],
      offers: [],
      needs: [],
      workingLanguages: ['es'],
      experience: [],
      ...profile,
    },
  };
}

/** A public call for a workers' organisation that asks for nothing more. */
export function callWith(
  content: Partial<CallContent> = {},
  seat: Partial<SeatCall['seat']> = {},
  record: Partial<Omit<SeatCall, 'content' | 'seat'>> = {},
): SeatCall {
  const sought = {
    id: 'seat',
    constituency: 'workers',
    alsoAdmits: [],
    minimum: 1,
    maximum: 1,
    places: [],
    offers: [],
    ...seat,
  };
  return {
    initiativeId: 'initiative',
    initiativeVersion: 1,
    leadId: 'lead',
    publishedOn: '2026-11-22',
    filled: {},
    ...record,
    seat: sought,
    content: {
      themes: [],
      sectors: [],
      occupations: [],
      populations: [],
      places: [],
      corridors: [],
      has: [],
      workingLanguages: ['es'],
      visibility: 'public',
      seats: [sought],
      ...content,
    },
  };
}
