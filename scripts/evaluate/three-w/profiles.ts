import type { Candidate } from '../../../apps/matching/src/domain/candidate.js';
import type { Relatedness } from '../../../apps/matching/src/domain/relatedness.js';
import type { SeatCall } from '../../../apps/matching/src/domain/seat-call.js';
import { countryOf, type Row } from './rows.js';
import type { Question } from './task.js';

/** The response was of 2014; what was done lies as far back for all. */
export const asOf = '2014-12-31';
const year = 2014;

/** All sit in one list: the 3W knows no constituencies in our sense. */
const constituency = 'civil_society';

/** As near as the taxonomy's subdivisions of one country. */
const regionsOfOneCountry = 0.7;

/** An organisation as it would describe itself: where it works, on what, and what it has done. */
export function profileOf(id: string, rows: readonly Row[], isSmall: boolean): Candidate {
  return {
    id,
    version: 1,
    revisedOn: asOf,
    suspended: false,
    profile: {
      constituency,
      mandate: 'none',
      places: [...new Set(rows.map(({ place }) => place))],
      themes: [...new Set(rows.map(({ activity }) => activity))],
      sectors: [],
      occupations: [],
      corridors: [],
      populations: [],
      offers: [],
      needs: [],
      workingLanguages: ['en'],
      experience: rows.map(({ activity, place }) => ({ theme: activity, place, year })),
      ...(isSmall && { size: 'small' }),
    },
  };
}

export function callOf({ id, activity, place }: Question, seed: string): SeatCall {
  const seat = {
    id: `${seed}/${id}`,
    constituency,
    alsoAdmits: [],
    minimum: 1,
    maximum: 50,
    places: [],
    offers: [],
  };
  return {
    initiativeId: id,
    initiativeVersion: 1,
    leadId: 'nobody',
    publishedOn: asOf,
    filled: {},
    seat,
    content: {
      themes: [activity],
      sectors: [],
      occupations: [],
      populations: [],
      places: [place],
      corridors: [],
      has: [],
      workingLanguages: ['en'],
      visibility: 'public',
      seats: [seat],
    },
  };
}

/** Activities have no broader terms: they are the same or unrelated. */
export const relatedness: Relatedness = (facet, asked, given) => {
  if (asked === given) return 1;
  return facet === 'territory' && countryOf(asked) === countryOf(given) ? regionsOfOneCountry : 0;
};
