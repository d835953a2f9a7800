import { describe, expect, it } from '@jest/globals';
import { compositionTemplate, type TableRules, tableRules } from '#taxonomy';
import { pick, randomFrom } from '../../../testing/random-records.js';
import { asSeated } from './as-seated.js';
import type { Coalition, ListedCandidate, OpenTable, TableSeat } from './coalition.js';
import { proposeCoalition } from './propose-coalition.js';

const seat = (constituency: string, more: Partial<TableSeat> = {}): TableSeat => ({
  id: constituency,
  constituency,
  kind: 'titular',
  minimum: 0,
  maximum: 4,
  places: [],
  offers: [],
  filled: 0,
  ...more,
});
const from = (places: string[], constituency = 'workers') => ({ constituency, offers: [], places, corridors: [] });
/** The first ones fit their seat best. */
const listed = (seatId: string, homes: Readonly<Record<string, string>>, constituency = seatId): ListedCandidate[] =>
  Object.entries(homes).map(([organizationId, home], at) => ({
    seatId,
    organizationId,
    score: 0.9 - at / 10,
    profile: from([home], constituency),
  }));
const table = (rules: Partial<TableRules>, more: Partial<OpenTable>): OpenTable => ({
  seats: [seat('workers')],
  corridors: [],
  has: [],
  rules: { governments: 'each_institution', perCountry: [], ...rules },
  holders: [],
  present: [],
  listed: [],
  ...more,
});
const membersOf = ({ seats }: Coalition): readonly string[] =>
  seats.flatMap(({ members }) => members.map(({ organizationId }) => organizationId)).sort();
const workersOf = (countries: string[], minimum = 1, maximum = 2): Partial<TableRules> => ({
  perCountry: [{ constituency: 'workers', kind: 'titular', countries, minimum, maximum }],
});

describe('places for each country', () => {
  it('are filled by those who are at home there, though others fit better', () => {
    const coalition = proposeCoalition(
      table(workersOf(['NI', 'CR']), { listed: listed('workers', { panama: 'PA', tica: 'CR', nica: 'NI' }) }),
    );
    expect(membersOf(coalition)).toEqual(['nica', 'tica']);
    expect(coalition).toMatchObject({ unmet: [], complete: true });
  });

  it('are counted with those who hold one, and no country has more than it may', () => {
    const held = { seatId: 'workers', organizationId: 'seated', profile: from(['NI']) };
    const homes = { 'first nica': 'NI', 'second nica': 'NI', tica: 'CR' };
    const seats = [seat('workers', { minimum: 4, filled: 1 })];
    const coalition = proposeCoalition(
      table(workersOf(['NI', 'CR']), { seats, holders: [held], listed: listed('workers', homes) }),
    );
    expect(membersOf(coalition)).toEqual(['first nica', 'tica']);
    expect(coalition.seats[0]?.missing).toBe(1);
    expect(coalition.unmet).toEqual([]);
  });

  it('are counted for where a holder was at home when it was seated, and as what', () => {
    const place = { seatId: 'workers', organizationId: 'seated', constituency: 'workers', country: 'NI' };
    const holders = [asSeated(place, from(['CR', 'NI'], 'civil_society'))];
    const rules = { ...workersOf(['NI', 'CR'], 1, 1), migrantsVoice: 'seat' } as const;
    const homes = { nica: 'NI', tica: 'CR' };
    const coalition = proposeCoalition(table(rules, { holders, listed: listed('workers', homes) }));
    expect(membersOf(coalition)).toEqual(['tica']);
    expect(coalition.unmet.map(({ rule }) => rule.kind)).toEqual(['migrants_voice']);
    const voice = asSeated({ ...place, constituency: 'migrant_led' }, from(['CR']));
    expect(proposeCoalition(table({ migrantsVoice: 'seat' }, { holders: [voice] })).unmet).toEqual([]);
  });

  it('that nobody suggested can take are named, with the nearest area of which somebody is', () => {
    const coalition = proposeCoalition(table(workersOf(['HN', 'CR']), { listed: listed('workers', { tica: 'CR' }) }));
    expect(coalition.unmet).toEqual([
      {
        rule: { kind: 'country', country: 'HN', constituency: 'workers' },
        missing: 1,
        relaxation: { kind: 'widen', to: 'm49_013' },
      },
    ]);
    expect(coalition.complete).toBe(false);
    expect(proposeCoalition(table(workersOf(['HN']), {})).unmet[0]?.relaxation).toEqual({ kind: 'none' });
  });

  it('for which the seats have no room are named as that', () => {
    const seats = [seat('workers', { maximum: 1 })];
    const homes = { tica: 'CR', nica: 'NI' };
    const { unmet } = proposeCoalition(table(workersOf(['CR', 'NI']), { seats, listed: listed('workers', homes) }));
    expect(unmet).toMatchObject([{ missing: 1, relaxation: { kind: 'places' } }]);
  });

  it('count a government once where the table says so, however many institutions it sends', () => {
    const government = 'government_national';
    const rules = {
      governments: 'once' as const,
      perCountry: [
        { constituency: government, kind: 'titular' as const, countries: ['CR', 'NI'], minimum: 1, maximum: 3 },
      ],
    };
    const homes = { labour: 'CR', interior: 'CR', 'labour of the other': 'NI' };
    const seats = [seat(government, { minimum: 3 })];
    const coalition = proposeCoalition(table(rules, { seats, listed: listed(government, homes) }));
    expect(membersOf(coalition)).toEqual(['labour', 'labour of the other']);
  });

  it('count a government once in each seat: its ministry and its city both fill their own', () => {
    const once = { governments: 'once' as const };
    const seats = [seat('government_national', { minimum: 1 }), seat('government_local', { minimum: 1 })];
    const both = [...listed('government_national', { ministry: 'CR' }), ...listed('government_local', { city: 'CR' })];
    const coalition = proposeCoalition(table(once, { seats, listed: both }));
    expect(membersOf(coalition)).toEqual(['city', 'ministry']);
    expect(coalition).toMatchObject({ seats: [{ missing: 0 }, { missing: 0 }], complete: true });

    const titular = {
      seatId: 'government_national',
      organizationId: 'seated',
      profile: from(['CR'], 'government_local'),
    };
    const left = { seats: [{ ...seat('government_national'), filled: 1 }, seats[1] ?? seat('')], holders: [titular] };
    expect(membersOf(proposeCoalition(table(once, { ...left, listed: both })))).toEqual(['city']);
  });

  it('are as few as count where a rule looks at several seats', () => {
    const seats = [seat('government_national', { minimum: 1 }), seat('government_local', { minimum: 1 })];
    const listedOnes = [
      ...listed('government_national', { ministry: 'CR' }),
      ...listed('government_local', { city: 'CR' }),
    ];
    const bothEnds = { corridors: ['NI-CR'], minimum: 2, required: true };
    const { unmet, complete } = proposeCoalition(
      table({ governments: 'once', bothEnds }, { seats, listed: listedOnes }),
    );
    const destination = unmet.find(({ rule }) => rule.kind === 'corridor_end' && rule.end === 'destination');
    expect([destination?.missing, complete]).toEqual([1, false]);
  });
});

describe('places for each country, whoever is suggested', () => {
  it('are never more than allowed, and all filled where there are people and room enough', () => {
    const random = randomFrom(66);
    const countries = ['CR', 'NI', 'HN'];
    let met = 0;
    for (let world = 0; world < 300; world += 1) {
      const maximum = 1 + Math.floor(random() * 5);
      const minimum = Math.floor(random() * 2);
      const most = Math.max(minimum, 1 + Math.floor(random() * 2));
      const homes = Array.from({ length: Math.floor(random() * 9) }, (_, at) => [
        `organisation ${at}`,
        pick(random, [...countries, 'PA']),
      ]);
      const candidates = listed('workers', Object.fromEntries(homes) as Record<string, string>);
      const offers = ['training', 'funding', 'venue_and_convening'];
      const listedOnes = candidates.map((each) => ({
        ...each,
        profile: { ...each.profile, offers: random() < 0.5 ? [pick(random, offers)] : [] },
      }));
      const seats = [seat('workers', { minimum: Math.floor(random() * (maximum + 1)), maximum, offers })];
      const coalition = proposeCoalition(table(workersOf(countries, minimum, most), { seats, listed: listedOnes }));
      const homesOf = (ids: readonly string[]) => homes.flatMap(([id, home]) => (ids.includes(id ?? '') ? home : []));
      const seated = homesOf(membersOf(coalition));
      const count = (home: string, all: readonly (string | undefined)[]) => all.filter((each) => each === home).length;
      for (const home of [...countries, 'PA']) expect(count(home, seated)).toBeLessThanOrEqual(most);
      expect(seated.length).toBeLessThanOrEqual(maximum);
      const lacking = countries.filter((home) => count(home, seated) < minimum);
      expect(coalition.unmet.map(({ rule }) => rule.kind === 'country' && rule.country)).toEqual(lacking);
      const everybody = homes.map(([, home]) => home);
      const reachable = countries.filter((home) => count(home, everybody) >= minimum);
      if (minimum * reachable.length > maximum) continue;
      expect(lacking).toEqual(countries.filter((home) => !reachable.includes(home)));
      met += 1;
    }
    expect(met).toBeGreaterThan(100);
  });
});

describe('both ends of a corridor', () => {
  const bothEnds = (minimum: number, required = true) => ({ bothEnds: { corridors: ['NI-CR'], minimum, required } });

  it('have as many partners with a vote as the table asks, whichever their seats', () => {
    const seats = [seat('workers', { maximum: 1 }), seat('employers', { kind: 'observer' }), seat('civil_society')];
    const coalition = proposeCoalition(
      table(bothEnds(1), {
        seats,
        listed: [
          ...listed('workers', { tica: 'CR' }),
          ...listed('employers', { 'observing nica': 'NI' }),
          ...listed('civil_society', { association: 'NI' }),
        ],
      }),
    );
    expect(membersOf(coalition)).toEqual(['association', 'tica']);
    expect(coalition.unmet).toEqual([]);
  });

  it('without them are named, with the nearest area', () => {
    const { unmet } = proposeCoalition(table(bothEnds(2), { listed: listed('workers', { tica: 'CR', two: 'CR' }) }));
    expect(unmet).toEqual([
      {
        rule: { kind: 'corridor_end', corridor: 'NI-CR', end: 'origin', countries: ['NI'] },
        missing: 2,
        relaxation: { kind: 'widen', to: 'm49_013' },
      },
    ]);
  });

  it('that are only pointed out are needs like others, and no rule', () => {
    const listedOnes = listed('workers', { tica: 'CR' });
    const coalition = proposeCoalition(table(bothEnds(1, false), { corridors: ['NI-CR'], listed: listedOnes }));
    expect(coalition.unmet).toEqual([]);
    expect(coalition.needs.map(({ metBy }) => metBy)).toEqual(['nobody', 'coalition']);
  });
});

describe('the rules of a template', () => {
  it('hold where the initiative works: the migrants’ own voice, and an institution of each side', () => {
    const where = { corridors: ['NI-CR'], places: [] };
    const voice = tableRules(compositionTemplate('tripartite_with_migrants_voice'), where);
    const seats = [seat('workers', { minimum: 1 }), seat('migrant_led', { kind: 'observer' })];
    const given = { seats, listed: [...listed('workers', { union: 'CR' }), ...listed('migrant_led', { own: 'NI' })] };
    expect(membersOf(proposeCoalition(table(voice, given)))).toEqual(['own', 'union']);
    const without = proposeCoalition(table(voice, { ...given, listed: listed('workers', { union: 'CR' }) }));
    expect(without.unmet).toEqual([{ rule: { kind: 'migrants_voice' }, missing: 1, relaxation: { kind: 'none' } }]);
    const elsewhere = [seat('workers', { minimum: 1 }), seat('migrant_led', { kind: 'observer', places: ['HN'] })];
    expect(proposeCoalition(table(voice, { ...given, seats: elsewhere })).unmet).toMatchObject([
      { rule: { kind: 'migrants_voice' }, relaxation: { kind: 'widen', to: 'm49_013' } },
    ]);
    const bilateral = tableRules(compositionTemplate('bilateral_agreement'), where);
    expect(bilateral.perCountry).toEqual([
      { constituency: 'government_national', kind: 'titular', countries: ['NI', 'CR'], minimum: 3, maximum: 3 },
    ]);
  });
});
