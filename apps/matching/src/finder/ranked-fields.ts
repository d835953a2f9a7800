import { rankedOfProfile } from '../domain/candidate.js';

/** Ranking reads no more of an organisation: names and contacts of a hundred thousand need not be decoded. */
export const rankedFields = {
  version: 1,
  revisedOn: 1,
  confirmedOn: 1,
  suspended: 1,
  concluded: 1,
  ...Object.fromEntries(rankedOfProfile.map((field) => [`profile.${field}`, 1])),
};
