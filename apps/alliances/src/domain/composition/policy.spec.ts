import { describe, expect, it } from '@jest/globals';
import { compositionTemplate, compositionTemplates } from '#taxonomy';
import { seat } from '../testing/scenario.js';
import { checkPolicy } from './balance-at.js';
import { summarizeComposition } from './composition.js';
import type { Place } from './place.js';
import { policyFaults } from './policy-faults.js';
import type { CompositionPolicy } from './policy.js';
import { type CompositionRules, plainRules, rulesFor } from './rules.js';
import type { Seat, SeatKind } from './seat.js';

const corridor = { corridors: ['NI-CR'], places: ['CR'] };

/** An organisation at home in a country, in the seat of its constituency and kind. */
function place(id: string, constituency: string, country: string, kind: SeatKind = 'titular'): Place {
  const seatId = kind === 'titular' ? constituency : `${constituency}-${kind}`;
  const from = '2027-01-01T00:00:00.000Z';
  return { id: `place-${id}`, seatId, organizationId: id, constituency, kind, countries: [country], from };
}

function policyOf(template: string, where = corridor): CompositionPolicy {
  const found = compositionTemplate(template);
  if (!found) throw new Error(`There is no template ${template}`);
  const idOf = ({ constituency, kind }: Pick<Seat, 'constituency' | 'kind'>): string =>
    kind === 'titular' ? constituency : `${constituency}-${kind}`;
  return {
    seats: found.seats.map((one) => ({ ...one, id: idOf(one), places: [], offers: [] })),
    rules: rulesFor(found, where),
  };
}

const withRules = (seats: readonly Seat[], rules: Partial<CompositionRules>): CompositionPolicy => ({
  seats,
  rules: { ...plainRules, ...rules },
});

const trio = [
  place('ministry', 'government_national', 'CR'),
  place('union', 'workers', 'CR'),
  place('chamber', 'employers', 'CR'),
];

describe('one table', () => {
  it('passes one policy and fails another', () => {
    expect(summarizeComposition(policyOf('tripartite'), trio).met).toBe(true);
    const plus = checkPolicy(policyOf('tripartite_with_migrants_voice'), trio);
    expect(plus).toMatchObject({
      met: false,
      missing: [{ constituency: 'migrant_led', count: 1 }],
      findings: [{ rule: 'migrants_voice' }, { rule: 'corridor_end', corridor: 'NI-CR', countries: ['NI'] }],
    });
  });

  it('is short of a council of fifteen by as many as it lacks', () => {
    const { met, missing } = checkPolicy(policyOf('national_council_2019'), trio);
    expect(met).toBe(false);
    expect(missing.reduce((sum, { count }) => sum + count, 0)).toBe(27);
  });

  it('has no place in a table of others', () => {
    const { unseated } = checkPolicy(policyOf('bilateral_agreement'), trio);
    expect(unseated.map(({ organizationId }) => organizationId)).toEqual(['union', 'chamber']);
  });
});

describe('the template', () => {
  it.each(compositionTemplates.map(({ id }) => id))('%s contradicts itself nowhere', (id) => {
    expect(policyFaults(policyOf(id))).toEqual([]);
  });

  it('of a bilateral agreement wants three institutions of each state', () => {
    const institutions = (country: string, count: number): Place[] =>
      Array.from({ length: count }, (_, n) => place(`${country}-${n}`, 'government_national', country));
    const policy = policyOf('bilateral_agreement');
    expect(summarizeComposition(policy, [...institutions('NI', 3), ...institutions('CR', 3)]).met).toBe(true);
    expect(summarizeComposition(policy, [...institutions('NI', 2), ...institutions('CR', 4)])).toMatchObject({
      met: false,
      missing: [],
      findings: [{ rule: 'country', country: 'NI', count: 1, required: true }],
    });
  });

  it('of an agreement between unions wants a union of each country', () => {
    const policy = policyOf('union_to_union');
    const [here, there] = [place('anep', 'workers', 'CR'), place('fnt', 'workers', 'NI')];
    expect(summarizeComposition(policy, [here, there]).met).toBe(true);
    expect(summarizeComposition(policy, [here, place('ctrn', 'workers', 'CR')]).met).toBe(false);
  });

  it('of an advisory body has one titular and two alternates a state', () => {
    const { seats, rules } = policyOf('employers_advisory_body');
    expect(seats.map(({ kind }) => kind)).toEqual(['titular', 'alternate']);
    expect(rules.perCountry.map(({ kind, maximum }) => `${maximum} ${kind}`)).toEqual(['1 titular', '2 alternate']);
  });
});

describe('the migrants’ own voice', () => {
  const seats = [seat('migrant_led', 'migrant_led'), seat('migrant_led-observer', 'migrant_led', { kind: 'observer' })];
  const heard = (as: 'seat' | 'seat_or_observer', kind: SeatKind): boolean =>
    !summarizeComposition(withRules(seats, { migrantsVoice: as }), [
      place('m', 'migrant_led', 'CR', kind),
    ]).findings.some(({ rule }) => rule === 'migrants_voice');

  it.each([
    ['seat', 'titular', true],
    ['seat', 'observer', false],
    ['seat_or_observer', 'observer', true],
    ['seat_or_observer', 'alternate', false],
  ] as const)('as %s is heard from a %s: %s', (as, kind, expected) => {
    expect(heard(as, kind)).toBe(expected);
  });
});

describe('the ends of a corridor', () => {
  const seats = [seat('workers', 'workers', { maximum: 4 })];
  const findings = (required: boolean, ...places: Place[]) =>
    summarizeComposition(withRules(seats, { bothEnds: { corridors: ['NI-CR'], minimum: 1, required } }), places);

  it('are pointed out when nobody with a vote works there, and hold the table back where the policy says so', () => {
    const union = place('union', 'workers', 'CR');
    expect(findings(false, union)).toMatchObject({
      met: true,
      findings: [{ rule: 'corridor_end', countries: ['NI'] }],
    });
    expect(findings(true, union).met).toBe(false);
    expect(findings(true, union, place('fnt', 'workers', 'NI')).findings).toEqual([]);
  });

  it('are both held by one that works at both', () => {
    const regional = { ...place('federation', 'workers', 'CR'), countries: ['CR', 'NI'] };
    expect(findings(true, regional).findings).toEqual([]);
  });
});

describe('a government', () => {
  const seats = [seat('government_national', 'government_national', { minimum: 2, maximum: 2 })];
  const places = ['labour', 'interior'].map((id) => place(id, 'government_national', 'CR'));

  it('counts as often as it sends institutions, or once, as the policy says', () => {
    expect(summarizeComposition(withRules(seats, {}), places).met).toBe(true);
    const once = summarizeComposition(withRules(seats, { governments: 'once' }), places);
    expect(once).toMatchObject({ met: false, missing: [{ count: 1 }], seats: [{ filled: 1 }] });
    const two = [...places, place('nicaragua', 'government_national', 'NI')];
    expect(summarizeComposition(withRules(seats, { governments: 'once' }), two).met).toBe(true);
  });
});

describe('a government that counts once', () => {
  const once = { governments: 'once' } as const;
  const national = (id: string) => seat(id, 'government_national');
  const ministries = ['labour', 'interior'].map((id) => place(id, 'government_national', 'CR'));
  const city = { ...place('city', 'government_local', 'CR'), seatId: 'local' };

  it('sits in the seats of its ministries and of its towns by any policy that has both', () => {
    const seats = [national('national'), seat('local', 'government_local')];
    const check = checkPolicy(withRules(seats, once), [...ministries, city]);
    expect(check).toMatchObject({ met: true, missing: [], unseated: [], seats: [{ filled: 1 }, { filled: 1 }] });
  });

  it('fills two seats of one constituency with two ministries', () => {
    const check = checkPolicy(withRules([national('first'), national('second')], once), ministries);
    expect(check).toMatchObject({ met: true, unseated: [] });
  });

  it('keeps nobody from a seat with further institutions of its own', () => {
    const [council, observers] = [seat('council', 'government_national', { maximum: 1 }), national('other')];
    const abroad = place('labour-ni', 'government_national', 'NI');
    const seats = [council, { ...observers, minimum: 0, maximum: 1 }];
    expect(checkPolicy(withRules(seats, once), [...ministries, abroad])).toMatchObject({ met: true, unseated: [] });
  });
});

describe('a limit for each country', () => {
  it('counts over all seats that are alike', () => {
    const seats = ['first', 'second'].map((id) => seat(id, 'workers', { minimum: 0 }));
    const perCountry = [{ constituency: 'workers', kind: 'titular', countries: [], minimum: 0, maximum: 2 }] as const;
    const unions = ['a', 'b', 'c', 'd'].map((id) => place(id, 'workers', 'CR'));
    const abroad = place('e', 'workers', 'NI');
    const { unseated } = checkPolicy(withRules(seats, { perCountry }), [...unions, abroad]);
    expect(unseated.map(({ organizationId }) => organizationId)).toEqual(['c', 'd']);
  });
});

describe('the holders of a seat that another policy has too', () => {
  it('keep it, where they are admitted: nobody is moved for the sake of the count', () => {
    const wide = seat('national', 'government_national', { alsoAdmits: ['government_local'] });
    const seats = [wide, seat('local', 'government_local')];
    const held = [place('labour', 'government_national', 'CR'), place('city', 'government_local', 'CR')].map((one) => ({
      ...one,
      seatId: 'national',
    }));
    expect(checkPolicy(withRules(seats, {}), held)).toMatchObject({
      met: false,
      missing: [{ seatId: 'local' }],
      seats: [{ filled: 2 }, { filled: 0 }],
    });
    const narrower = seats.map((one) => ({ ...one, alsoAdmits: [] }));
    expect(checkPolicy(withRules(narrower, {}), held)).toMatchObject({ met: true, unseated: [] });
  });
});

describe('workers and employers', () => {
  it('are told apart where they do not sit on an equal footing', () => {
    const seats = [seat('workers', 'workers'), seat('employers', 'employers', { minimum: 2 })];
    expect(summarizeComposition(withRules(seats, {}), []).findings).toEqual([
      { rule: 'equal_footing', constituency: 'workers', required: false, count: 1 },
    ]);
  });
});

describe('a policy that contradicts itself', () => {
  const one = seat('workers', 'workers');
  const perCountry = { constituency: 'workers', kind: 'titular', countries: [], minimum: 2, maximum: 1 } as const;
  const needing = (places: number, seats: number, kind: SeatKind = 'titular'): readonly Seat[] =>
    Array.from({ length: seats }, (_, n) =>
      seat(`${kind}-${n}`, 'workers', { kind, minimum: places, maximum: places }),
    );

  it.each([
    [{ seats: [one, one] }, '/seats/1/id', 'duplicate'],
    [{ seats: [{ ...one, minimum: 3 }] }, '/seats/0/maximum', 'too_small'],
    [{ seats: [{ ...one, nominatedBy: 'coordinator' as const }] }, '/seats/0/nominatedBy', 'not_allowed'],
    [{ seats: [seat('forum', 'joint_body')] }, '/seats/0/constituency', 'invalid'],
    [{ seats: [one], perCountry: [perCountry] }, '/rules/perCountry/0/maximum', 'too_small'],
    [{ seats: needing(50, 5) }, '/seats/4/minimum', 'too_large'],
  ])(
    '%j is told where',
    ({ seats, ...rules }: { seats: readonly Seat[] } & Partial<CompositionRules>, pointer, code) => {
      expect(policyFaults(withRules(seats, rules))).toMatchObject([{ pointer, code }]);
    },
  );

  it('needs no more than may sit at a table, each of them with a place of every kind', () => {
    const seats = [...needing(50, 4), ...needing(50, 4, 'alternate'), ...needing(50, 4, 'observer')];
    expect(policyFaults(withRules(seats, {}))).toEqual([]);
  });
});
