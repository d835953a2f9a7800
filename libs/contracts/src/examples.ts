import type { InitiativeContent } from './initiative.js';
import type { OrganizationProfile } from './profile.js';

/** Invented records for the examples of the contracts. */
export const exampleProfile: OrganizationProfile = {
  names: { es: 'Federación de sindicatos del corredor', en: 'Federation of unions on the corridor' },
  acronym: 'FSC',
  aliases: [],
  formerNames: [],
  constituency: 'workers',
  places: ['NI', 'CR'],
  mandate: 'none',
  themes: ['fair_recruitment'],
  sectors: [],
  occupations: [],
  corridors: ['NI-CR'],
  populations: ['seasonal_workers'],
  offers: ['training'],
  needs: ['funding'],
  workingLanguages: ['es'],
  interpretation: [],
  experience: [{ theme: 'fair_recruitment', place: 'CR', year: 2024, source: 'Annual report' }],
  mission: { es: 'Defender los derechos de las personas trabajadoras migrantes.' },
};

export const exampleInitiative: InitiativeContent = {
  kind: 'proposal',
  sourceLanguage: 'es',
  title: { es: 'Contratación equitativa en el corredor', en: 'Fair recruitment on the corridor' },
  summary: { es: 'Un acuerdo entre quienes contratan y quienes trabajan.' },
  problem: { es: 'Se cobran comisiones indebidas por la contratación.' },
  themes: ['fair_recruitment'],
  sectors: [],
  occupations: [],
  populations: ['seasonal_workers'],
  instruments: ['ilo_c181'],
  goals: ['gcm_6'],
  places: ['NI', 'CR'],
  corridors: ['NI-CR'],
  has: ['training'],
  workingLanguages: ['es'],
  resources: { status: 'to_be_defined' },
  seats: [
    {
      id: '0198c0de-0000-7000-8000-0000000000f1',
      constituency: 'workers',
      alsoAdmits: [],
      kind: 'titular',
      minimum: 1,
      maximum: 1,
      places: ['CR'],
      offers: ['policy_advocacy'],
    },
  ],
  template: 'tripartite_with_migrants_voice',
  closesOn: '2027-03-31',
  visibility: 'public',
};
