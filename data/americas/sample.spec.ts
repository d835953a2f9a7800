import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OrganizationProfile } from '#contracts';
import { compositionTemplate, isCode, isConfidentialTheme, isPlace, normalizeName, type CodeListName } from '#taxonomy';
import { readSample } from './sample.js';

const americas = 'data/americas';
const { organizations, initiatives } = readSample(americas);

const notIn = (list: CodeListName, values: readonly string[]): readonly string[] =>
  values.filter((value) => !isCode(list, value));

const notPlaces = (values: readonly string[]): readonly string[] => values.filter((value) => !isPlace(value));

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const inBothSources = { es: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) };

describe('the sample', () => {
  it('holds about 40 organisations of each constituency that sits at a table, and 14 initiatives', () => {
    expect(organizations.length).toBeGreaterThanOrEqual(40);
    expect(initiatives).toHaveLength(14);
    const seated = ['government_national', 'government_local', 'workers', 'employers', 'migrant_led', 'civil_society'];
    expect(organizations.map(({ body }) => body.constituency)).toEqual(expect.arrayContaining(seated));
  });

  it('repeats no key, desk, name or acronym', () => {
    expect(repeated([...organizations, ...initiatives].map(({ key }) => key))).toEqual([]);
    expect(repeated(organizations.map(({ desk }) => desk.email))).toEqual([]);
    const names = organizations.flatMap(({ body }) => [...new Set(Object.values(body.names).map(normalizeName))]);
    expect(repeated(names.concat(organizations.flatMap(({ body }) => body.aliases.map(normalizeName))))).toEqual([]);
    expect(repeated(initiatives.map(({ body }) => normalizeName(body.title['es'] ?? '')))).toEqual([]);
  });

  it('names each file after its key', () => {
    const files = (folder: string) => readdirSync(join(americas, folder));
    expect(files('organizations').sort()).toEqual(organizations.map(({ key }) => `${key}.json`).sort());
    expect(files('initiatives').sort()).toEqual(initiatives.map(({ key }) => `${key}.json`).sort());
  });

  it('writes irregular, never illegal', () => {
    expect(JSON.stringify({ organizations, initiatives })).not.toMatch(/illegal|ilegal/i);
  });

  it('finds COPARMEX by the name that the papers write', () => {
    const found = organizations.filter(({ body }) => body.aliases.includes('COMPARMEX'));
    expect(found.map(({ body }) => body.acronym)).toEqual(['COPARMEX']);
  });
});

describe.each(organizations)('the organisation $key', ({ key, desk, body }) => {
  it('has a desk with a mailbox that nobody owns, in a language that we speak', () => {
    expect(key).toMatch(slug);
    expect(desk.email).toBe(`coordination@${key}.example`);
    expect(['es', 'en', 'pt', 'fr']).toContain(desk.language);
  });

  it('is a profile as the contract wants it, and nothing more', () => {
    const profile = plainToInstance(OrganizationProfile, body);
    const problems = validateSync(profile, { whitelist: true, forbidNonWhitelisted: true });
    expect(problems.map(String)).toEqual([]);
  });

  it('uses known codes only', () => {
    expect(isCode('constituencies', body.constituency)).toBe(true);
    expect(isCode('mandates', body.mandate)).toBe(true);
    expect(body.size === undefined || isCode('organization_sizes', body.size)).toBe(true);
    expect(notIn('themes', [...body.themes, ...body.experience.map(({ theme }) => theme)])).toEqual([]);
    expect(notIn('sectors', body.sectors)).toEqual([]);
    expect(notIn('occupations', body.occupations)).toEqual([]);
    expect(notIn('corridors', body.corridors)).toEqual([]);
    expect(notIn('populations', body.populations)).toEqual([]);
    expect(notIn('offers', [...body.offers, ...body.needs])).toEqual([]);
    expect(notIn('languages', [...body.workingLanguages, ...body.interpretation])).toEqual([]);
    expect(notPlaces([...body.places, ...body.experience.map(({ place }) => place)])).toEqual([]);
  });

  it('repeats no code and speaks at least es and en', () => {
    const lists = [body.places, body.themes, body.sectors, body.occupations, body.corridors, body.offers, body.needs];
    expect(lists.flatMap(repeated)).toEqual([]);
    for (const text of [body.names, body.mission]) expect(text).toMatchObject(inBothSources);
    expect(body.places.length * body.themes.length * body.workingLanguages.length).toBeGreaterThan(0);
  });

  it('says whether it is fictional and, when it is real, which paper of which year speaks of it', () => {
    expect(body.provenance).toBeDefined();
    expect(Object.keys(body.provenance?.note ?? {})).toEqual(['es', 'en']);
    if (body.provenance?.fictional) return;
    expect(body.provenance?.source).toBeTruthy();
    expect([2013, 2017, 2020]).toContain(body.provenance?.year);
    expect(body.provenance?.note?.['en']).toContain('not its current position');
    expect(body.experience.filter(({ source }) => source === undefined)).toEqual([]);
  });
});

describe.each(initiatives)('the initiative $key', ({ key, lead, body }) => {
  const leader = organizations.find((organization) => organization.key === lead);

  it('is posted by an organisation of the sample that is as real as its call', () => {
    expect(key).toMatch(slug);
    expect(leader).toBeDefined();
    expect(leader?.body.provenance?.fictional).toBe(body.provenance?.fictional);
    expect(body.provenance?.source).toBeTruthy();
  });

  it('uses known codes only', () => {
    expect(isCode('initiative_kinds', body.kind)).toBe(true);
    expect(body.modality === undefined || isCode('modalities', body.modality)).toBe(true);
    expect(isCode('resource_statuses', body.resources.status)).toBe(true);
    expect(isCode('visibilities', body.visibility)).toBe(true);
    expect(notIn('themes', body.themes)).toEqual([]);
    expect(notIn('sectors', body.sectors)).toEqual([]);
    expect(notIn('occupations', body.occupations)).toEqual([]);
    expect(notIn('populations', body.populations)).toEqual([]);
    expect(notIn('instruments', body.instruments)).toEqual([]);
    expect(notIn('goals', body.goals)).toEqual([]);
    expect(notIn('corridors', body.corridors)).toEqual([]);
    expect(notIn('offers', body.has)).toEqual([]);
    expect(notIn('languages', [...body.workingLanguages, body.sourceLanguage])).toEqual([]);
    expect(notPlaces(body.places)).toEqual([]);
  });

  it('looks for partners that may sit at a table, to be seated by a known template', () => {
    expect(compositionTemplate(body.composition.template)).toBeDefined();
    expect(body.lookingFor.length).toBeGreaterThan(0);
    for (const seat of body.lookingFor) {
      expect(isCode('constituencies', seat.constituency)).toBe(true);
      expect(seat.constituency).not.toBe('joint_body');
      expect(notIn('offers', seat.offers)).toEqual([]);
      expect(notPlaces(seat.places)).toEqual([]);
      expect(seat.count).toBeGreaterThan(0);
    }
  });

  it('closes in 2027 and says in es and en what it is about', () => {
    expect(body.closesOn).toMatch(/^2027-\d{2}-\d{2}$/);
    for (const text of [body.title, body.summary, body.problem]) expect(text).toMatchObject(inBothSources);
  });

  it('starts within the alliance when it touches irregular migration or trafficking, and in public otherwise', () => {
    expect(body.visibility).toBe(body.themes.some(isConfidentialTheme) ? 'alliance' : 'public');
  });
});
