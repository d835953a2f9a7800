import type { Model } from '../model.js';

/** Until themes, places and groups that nothing backs counted less. */
export const model202611v3: Model = {
  version: '2026-11.3',
  weights: {
    initiative: {
      theme: 0.144,
      offer: 0.1584,
      territory: 0.24,
      corridor: 0.0816,
      population: 0.0336,
      sector: 0.024,
      occupation: 0.0144,
      text: 0.04,
      experience: 0.2064,
      language: 0.0192,
      composition: 0.0192,
      recency: 0.0192,
    },
    partner: {
      theme: 0.323,
      need: 0.114,
      territory: 0.209,
      corridor: 0.114,
      population: 0.0665,
      sector: 0.038,
      occupation: 0.0285,
      text: 0.05,
      language: 0.0285,
      recency: 0.0285,
    },
  },
  sideFloor: 0.05,
  tellFrom: 0.4,
  halfShare: 0.009,
  text: { speaksFrom: 0.1, reading: 'stems' },
  fullUpTo: { offer: 8 },
  experience: { halfLifeYears: 8, halfDepth: 5, concluded: 0 },
  recency: { profileHalfLifeDays: 730, initiativeHalfLifeDays: 120 },
  effort: { unstated: 0.5 },
  instrument: { elsewhere: 0.5 },
  composition: { additionalSeat: 0.5, alsoAdmitted: 0.8 },
};
