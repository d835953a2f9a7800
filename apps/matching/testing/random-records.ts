import { type InstrumentStatement, type MatchingWeights, weighedFeatures } from '#contracts';
import { codesOf } from '#taxonomy';
import type { Candidate, ConcludedAlliance } from '../src/domain/candidate.js';
import type { ConflictAbout, DeclaredConflict } from '../src/domain/conflicts.js';
import type { Standing } from '../src/domain/gates.js';
import type { SeatCall } from '../src/domain/seat-call.js';

/** Uniform in [0, 1), the same sequence for the same seed (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const places = [
  'CR',
  'NI',
  'GT',
  'SV',
  'MX',
  'US',
  'HT',
  'DO',
  'PE',
  'CO',
  'CR-A',
  'CR-SJ',
  'm49_013',
  'm49_019',
  'ES',
];
const constituencies = ['workers', 'employers', 'migrant_led', 'private_sector', 'government_national', 'joint_body'];
const languages = ['es', 'en', 'fr', 'ht', 'es-CR'];
const days = ['2024-01-31', '2025-06-15', '2026-03-02', '2026-11-20'];

export const anyDay = '2026-11-22';

export function pick<T>(random: Random, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
}

function some<T>(random: Random, from: readonly T[], most: number): T[] {
  const count = Math.floor(random() * (most + 1));
  return [...new Set(Array.from({ length: count }, () => pick(random, from)))];
}

/** A few themes of every branch, so that equal, related and unrelated ones all meet. */
const themes = codesOf('themes').slice(0, 24);

/** Words of two languages, some of which name codes, so that texts meet in some of them and in others not. */
const spokenIn = {
  es: ['contratación', 'equitativa', 'trabajo', 'doméstico', 'remesas', 'talleres', 'sindicato', 'frontera', 'café'],
  en: ['fair', 'recruitment', 'domestic', 'work', 'remittances', 'workshops', 'union', 'border', 'constructor'],
} as const;

function randomText(random: Random, most: number): Readonly<Record<string, string>> {
  const language = pick(random, ['es', 'en'] as const);
  return {
    [language]: Array.from({ length: Math.floor(random() * most) }, () => pick(random, spokenIn[language])).join(' '),
  };
}

/** An organisation with few codes, so that many agree and ties are common. */
export function randomCandidate(random: Random, id: string): Candidate {
  return {
    id,
    version: 1 + Math.floor(random() * 2),
    revisedOn: pick(random, days),
    suspended: random() < 0.05,
    ...(random() < 0.3 ? { concluded: randomConcluded(random) } : {}),
    profile: {
      constituency: pick(random, constituencies),
      mandate: pick(random, ['none', 'none', 'policy']),
      places: some(random, places, 3),
      themes: some(random, themes, 4),
      sectors: some(random, codesOf('sectors'), 1),
      occupations: some(random, codesOf('occupations'), 1),
      corridors: some(random, codesOf('corridors'), 2),
      populations: some(random, codesOf('populations'), 2),
      offers: some(random, codesOf('offers'), 3),
      needs: some(random, codesOf('offers'), 2),
      workingLanguages: some(random, languages, 2),
      ...(random() < 0.7 ? { mission: randomText(random, 12) } : {}),
      ...(random() < 0.4 ? { capacity: randomEffort(random) } : {}),
      ...(random() < 0.3 ? { instruments: randomStatements(random) } : {}),
      experience: Array.from({ length: Math.floor(random() * 3) }, () => ({
        theme: pick(random, themes),
        place: pick(random, places),
        ...(random() < 0.8 ? { year: 2006 + Math.floor(random() * 21) } : {}),
      })),
    },
  };
}

/** Some have concluded more than counts. */
const randomConcluded = (random: Random): readonly ConcludedAlliance[] =>
  Array.from({ length: Math.floor(random() * 8) }, (_, at) => ({
    initiativeId: `initiative ${at}`,
    themes: [pick(random, themes), ...some(random, themes, 3)],
    places: [pick(random, places), ...some(random, places, 2)],
    on: pick(random, days),
  }));

export function randomCall(random: Random, id: string): SeatCall {
  const constituency = pick(random, constituencies);
  const seat = {
    id,
    constituency,
    alsoAdmits: some(random, constituencies, 2),
    minimum: Math.floor(random() * 2),
    maximum: 1 + Math.floor(random() * 2),
    places: some(random, places, 1),
    offers: some(random, codesOf('offers'), 2),
    ...(random() < 0.1 ? { mandate: 'policy' } : {}),
  };
  return {
    initiativeId: `initiative of ${id}`,
    initiativeVersion: 1,
    leadId: `organization ${Math.floor(random() * 40)}`,
    seat,
    publishedOn: pick(random, days),
    filled: random() < 0.2 ? { [id]: 1 } : {},
    ...(random() < 0.2 ? { fullCountries: [{ country: 'CR', governmentCounts: random() < 0.5 }] } : {}),
    content: {
      themes: some(random, themes, 3),
      sectors: some(random, codesOf('sectors'), 1),
      occupations: some(random, codesOf('occupations'), 1),
      populations: some(random, codesOf('populations'), 2),
      places: some(random, places, 3),
      corridors: some(random, codesOf('corridors'), 1),
      has: some(random, codesOf('offers'), 2),
      workingLanguages: [pick(random, languages)],
      ...(random() < 0.7 ? { title: randomText(random, 4), summary: randomText(random, 10) } : {}),
      ...(random() < 0.4 ? { expectedEffort: randomEffort(random) } : {}),
      ...(random() < 0.4 ? { instruments: some(random, codesOf('instruments'), 3) } : {}),
      visibility: random() < 0.2 ? 'alliance' : 'public',
      ...(random() < 0.2 ? { matching: { weights: randomWeights(random) } } : {}),
      seats: [seat],
    },
  };
}

const randomStatements = (random: Random): InstrumentStatement[] =>
  Array.from({ length: Math.floor(random() * 4) }, () => ({
    instrument: pick(random, codesOf('instruments')),
    country: pick(random, ['CR', 'NI', 'MX', 'PE']),
    status: pick(random, codesOf('instrument_statuses')),
    on: pick(random, days),
    source: pick(random, ['a gazette', 'a register']),
  }));

const randomEffort = (random: Random): { meetings?: number; hours?: number } => ({
  ...(random() < 0.6 ? { meetings: Math.floor(random() * 9) } : {}),
  ...(random() < 0.6 ? { hours: Math.floor(random() * 200) } : {}),
});

const randomWeights = (random: Random): MatchingWeights =>
  Object.fromEntries(some(random, weighedFeatures, 4).map((feature) => [feature, 50 + Math.floor(random() * 151)]));

export const noStanding: Standing = {
  members: new Set(),
  approached: new Map(),
  dismissals: new Map(),
  conflicts: new Set(),
  sharedWith: new Set(),
};

export function randomStanding(random: Random, organizations: readonly string[]): Standing {
  if (organizations.length === 0) return noStanding;
  return {
    members: new Set([pick(random, organizations)]),
    approached: new Map([[pick(random, organizations), random() < 0.5 ? 'invitation' : 'interest']]),
    dismissals: new Map([
      [pick(random, organizations), { reason: 'theme', organizationVersion: 1, initiativeVersion: 1 }],
    ]),
    conflicts: new Set([pick(random, organizations)]),
    sharedWith: new Set(some(random, organizations, 20)),
  };
}

/** Some about each other, some about an initiative. */
export function randomConflicts(
  random: Random,
  organizations: readonly string[],
  initiatives: readonly string[],
): readonly DeclaredConflict[] {
  return Array.from({ length: 12 }, (_, at) => {
    const about: ConflictAbout['about'] = random() < 0.8 ? 'organization' : 'initiative';
    return {
      id: `conflict ${at}`,
      organizationId: pick(random, organizations),
      about,
      aboutId: pick(random, about === 'organization' ? organizations : initiatives),
      declaredAt: new Date(anyDay),
    };
  });
}
