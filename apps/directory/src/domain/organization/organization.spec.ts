import { describe, expect, it } from '@jest/globals';
import { type Profile, registered, reinstated, revised, suspended } from './organization.js';
import { placeKeys, searchKeys, searchPrefix } from './search-keys.js';

const now = new Date('2027-03-01T12:00:00Z');
const later = new Date('2027-03-02T12:00:00Z');

const profile: Profile = {
  names: { es: 'Confederación Patronal de la República', en: 'Employers’ Confederation of the Republic' },
  acronym: 'COPARMEX',
  aliases: ['COMPARMEX'],
  formerNames: ['Centro Patronal'],
  constituency: 'employers',
  places: ['MX-CHP', 'GT'],
  mandate: 'none',
  themes: [],
  sectors: [],
  occupations: [],
  corridors: [],
  populations: [],
  offers: [],
  needs: [],
  workingLanguages: ['es'],
  interpretation: [],
  experience: [],
  provenance: { fictional: true },
};
const organization = registered('employers', profile, now);

const refusedIn = (state: string): unknown =>
  expect.objectContaining({ code: 'illegal_transition', facts: { subject: 'organization', state } });

describe('an organisation', () => {
  it('changes only what it names, and counts the change', () => {
    const changed = revised(organization, { offers: ['training'] }, later);
    expect(changed).toMatchObject({
      version: 2,
      updatedAt: later,
      profile: { offers: ['training'], acronym: 'COPARMEX' },
    });
  });

  it('is suspended once, with a reason, and reinstated once', () => {
    const paused = suspended(organization, 'Its address bounces', later);
    expect(paused.suspension).toEqual({ reason: 'Its address bounces', since: later });
    expect(() => suspended(paused, 'again', later)).toThrow(refusedIn('suspended'));
    expect(reinstated(paused, later)).not.toHaveProperty('suspension');
    expect(() => reinstated(organization, later)).toThrow(refusedIn('active'));
  });
});

describe('the search keys of an organisation', () => {
  it.each(['COMPARMEX', 'coparmex', 'centro patr', 'republica', 'Patronal de la', 'employers confederation'])(
    'are found by "%s"',
    (text) => {
      const prefix = searchPrefix(text) ?? 'nothing';
      expect(searchKeys(profile).some((key) => key.startsWith(prefix))).toBe(true);
    },
  );

  it('have nothing for a text of signs only', () => {
    expect(searchPrefix('(.*)+$')).toBeUndefined();
  });

  it('take places with the country around them', () => {
    expect(placeKeys(profile)).toEqual(['MX-CHP', 'MX', 'GT']);
  });
});
