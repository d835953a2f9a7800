import { describe, expect, it } from '@jest/globals';
import { plainRules } from '../composition/rules.js';
import { desk, organization, Scenario, seat } from '../testing/scenario.js';
import { neededVoices } from './alliance.js';

const leaves = (scenario: Scenario, who: string) => {
  const placeId = scenario.alliance.places.find(({ organizationId }) => organizationId === who)?.id ?? '';
  scenario.does({ type: 'vacate-place', by: desk(who), placeId });
};

describe('the voices that are to come to a table', () => {
  const government = seat('government', 'government_national', { alsoAdmits: ['government_local'], maximum: 4 });
  const council = organization('council', 'government_local', false, ['CR']);

  it('are those that may hold a seat which too few hold, with a vote', () => {
    const workers = seat('workers', 'workers', { alsoAdmits: ['civil_society'] });
    const observers = seat('academia', 'academia', { kind: 'observer' });
    const scenario = new Scenario([{ ...government, minimum: 2 }, workers, observers], council);
    expect(neededVoices(scenario.alliance)).toEqual(['government_national', 'government_local', 'workers']);
    scenario.stands('union', 'workers', 'workers');
    const ministry = scenario.stands('ministry', 'government_national', 'government');
    scenario.agrees('council', ministry);
    expect(neededVoices(scenario.alliance)).toEqual([]);
  });

  it('are of a country that has too few, though the seat is held by enough', () => {
    const ofEach = { constituency: 'government_national', kind: 'titular', minimum: 1, maximum: 2 } as const;
    const perCountry = [
      { ...ofEach, countries: ['CR', 'NI'] },
      { ...ofEach, kind: 'alternate', countries: ['CR'] } as const,
    ];
    const scenario = new Scenario([government], council, { ...plainRules, perCountry });
    scenario.agrees('council', scenario.stands('ministry', 'government_national', 'government', ['NI']));
    expect(neededVoices(scenario.alliance)).toEqual([]);
    leaves(scenario, 'ministry');
    expect(scenario.seated('government')).toEqual(['council']);
    expect(neededVoices(scenario.alliance)).toEqual(['government_national', 'government_local']);
  });
});
