import type { SeatSought } from '#contracts';
import type { InitiativeDraft } from '../initiative.js';

export const draftWith = (more: Partial<InitiativeDraft> = {}): InitiativeDraft => ({
  kind: 'proposal',
  sourceLanguage: 'es',
  title: { es: 'Contratación sin cobros' },
  summary: { es: 'Un registro común de agencias.' },
  themes: ['fair_recruitment'],
  sectors: [],
  occupations: [],
  populations: [],
  instruments: [],
  goals: [],
  places: ['GT'],
  corridors: [],
  has: [],
  workingLanguages: ['es'],
  resources: { status: 'to_be_defined' },
  lookingFor: [],
  visibility: 'public',
  ...more,
});

export const workersSeat: SeatSought = {
  id: '0198c0de-0000-7000-8000-000000000008',
  constituency: 'workers',
  alsoAdmits: [],
  kind: 'titular',
  minimum: 1,
  maximum: 1,
  places: [],
  offers: [],
};
