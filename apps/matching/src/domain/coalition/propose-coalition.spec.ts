import { describe, expect, it } from '@jest/globals';
import type { Bringer, Coalition, ListedCandidate, Need, OpenTable, TableSeat } from './coalition.js';
import { meets } from './needs.js';
import { proposeCoalition } from './propose-coalition.js';
import { nearestWidening, worksWhereSought } from './seat-territory.js';

const bringer = (more: Partial<Bringer> = {}): Bringer => ({
  constituency: 'workers',
  offers: [],
  places: [],
  corridors: [],
  ...more,
});

const seat = (constituency: string, more: Partial<TableSeat> = {}): TableSeat => ({
  id: constituency,
  constituency,
  kind: 'titular',
  minimum: 1,
  maximum: 1,
  places: [],
  offers: [],
  filled: 0,
  ...more,
});

const listed = (seatId: string, organizationId: string, profile: Partial<Bringer>, score = 0.5): ListedCandidate => ({
  seatId,
  organizationId,
  score,
  profile: bringer(profile),
});

const table = (more: Partial<OpenTable>): OpenTable => ({
  seats: [],
  corridors: [],
  has: [],
  rules: { governments: 'each_institution', perCountry: [] },
  holders: [],
  present: [],
  listed: [],
  ...more,
});

const members = ({ seats }: Coalition, id: string): readonly string[] =>
  seats.flatMap((each) => (each.seat.id === id ? each.members.map(({ organizationId }) => organizationId) : []));

const metBy = ({ needs }: Coalition) =>
  Object.fromEntries(needs.map(({ need, metBy: by }) => [need.kind === 'offer' ? need.id : need.end, by]));

describe('a coalition', () => {
  it('fills the seats and meets the needs that nobody present meets', () => {
    const coalition = proposeCoalition(
      table({
        seats: [seat('workers', { offers: ['training', 'funding'] }), seat('employers', { offers: ['recruitment'] })],
        corridors: ['NI-CR'],
        has: ['funding'],
        present: [bringer({ places: ['CR'] })],
        listed: [
          listed('workers', 'union', { offers: ['training'], places: ['NI'] }),
          listed('workers', 'better union', { offers: ['training'] }, 0.9),
          listed('employers', 'chamber', { offers: ['recruitment'] }),
        ],
      }),
    );
    expect(members(coalition, 'workers')).toEqual(['union']);
    expect(members(coalition, 'employers')).toEqual(['chamber']);
    expect(metBy(coalition)).toEqual({
      training: 'coalition',
      recruitment: 'coalition',
      origin: 'coalition',
      destination: 'present',
    });
    expect(coalition.complete).toBe(true);
    expect(coalition.seats[0]?.members[0]?.onlyBrings).toEqual([
      { kind: 'offer', id: 'training' },
      { kind: 'corridor_end', id: 'NI-CR', end: 'origin' },
    ]);
  });

  it('takes whoever fits the seat better, when both bring the same', () => {
    const coalition = proposeCoalition(
      table({ seats: [seat('workers')], listed: [listed('workers', 'a', {}, 0.4), listed('workers', 'b', {}, 0.6)] }),
    );
    expect(members(coalition, 'workers')).toEqual(['b']);
  });

  it('seats nobody where the seat is held, and nobody in two seats', () => {
    const coalition = proposeCoalition(
      table({
        seats: [seat('workers', { filled: 1 }), seat('observers'), seat('others')],
        listed: ['workers', 'observers', 'others'].map((id) => listed(id, 'union', {})),
      }),
    );
    expect(members(coalition, 'workers')).toEqual([]);
    expect([...members(coalition, 'observers'), ...members(coalition, 'others')]).toEqual(['union']);
    expect(coalition.seats.map(({ missing }) => missing).sort()).toEqual([0, 0, 1]);
    expect(coalition.complete).toBe(false);
  });

  it.each([
    ['eight seats and their alternates', 'titular:8 alternate:8'],
    ['three and three', 'titular:3 alternate:3'],
    ['four seats of one place', 'one:1 two:1 three:1 four:1'],
  ])('fills %s from lists that name the same people', (_, places) => {
    const seats = places.split(' ').map((each) => {
      const [id = '', count] = each.split(':');
      return seat('workers', { id, minimum: Number(count), maximum: Number(count) });
    });
    const people = Array.from({ length: 20 }, (_each, at) => `union ${at}`);
    const of = seats.flatMap(({ id }) => people.map((union) => listed(id, union, {})));
    const coalition = proposeCoalition(table({ seats, listed: of }));
    expect(coalition.seats.map(({ missing }) => missing)).toEqual(seats.map(() => 0));
    expect(coalition.complete).toBe(true);
  });

  it('names what nobody brings and the seat that nobody can take, with the nearest widening', () => {
    const coalition = proposeCoalition(
      table({
        seats: [seat('employers', { places: ['HN'], offers: ['funding'] })],
        listed: [listed('employers', 'chamber', { places: ['CR'] }), listed('employers', 'far', { places: ['PE'] })],
      }),
    );
    expect(coalition.seats[0]).toMatchObject({ missing: 1, members: [], widening: { from: ['HN'], to: 'm49_013' } });
    expect(metBy(coalition)).toEqual({ funding: 'nobody' });
  });

  it('widens nothing where nobody is anywhere around', () => {
    const { seats } = proposeCoalition(table({ seats: [seat('employers', { places: ['HN'] })] }));
    expect(seats[0]).toMatchObject({ missing: 1, widening: undefined });
  });

  it('is the same for the same lists, whatever their order', () => {
    const entries = Array.from({ length: 12 }, (_, at) =>
      listed(
        at % 2 ? 'workers' : 'employers',
        `organisation ${at}`,
        { offers: at % 3 ? ['training'] : ['funding'] },
        at / 20,
      ),
    );
    const seats = [seat('workers', { offers: ['training', 'funding'] }), seat('employers')];
    const once = proposeCoalition(table({ seats, listed: entries }));
    expect(proposeCoalition(table({ seats, listed: [...entries].reverse() }))).toEqual(once);
  });
});

describe('what somebody brings', () => {
  it.each<[Partial<Bringer>, Need, boolean]>([
    [{ offers: ['training'] }, { kind: 'offer', id: 'training' }, true],
    [{ offers: ['funding'] }, { kind: 'offer', id: 'training' }, false],
    [{ corridors: ['NI-CR'] }, { kind: 'corridor_end', id: 'NI-CR', end: 'origin' }, true],
    [{ places: ['CR-A'] }, { kind: 'corridor_end', id: 'NI-CR', end: 'destination' }, true],
    [{ places: ['CR'] }, { kind: 'corridor_end', id: 'NI-CR', end: 'origin' }, false],
    [{ places: ['m49_013'] }, { kind: 'corridor_end', id: 'NI-CR', end: 'origin' }, false],
  ])('%j for %j: %s', (profile, need, expected) => {
    expect(meets(bringer(profile), need)).toBe(expected);
  });

  it.each([
    [['CR'], ['CR-A'], true],
    [['CR-A'], ['CR'], true],
    [['m49_013'], ['CR'], true],
    [['NI'], ['CR'], false],
    [['NI'], [], true],
  ])('%j is at work where %j is sought: %s', (places, sought, expected) => {
    expect(worksWhereSought({ ...bringer(), places }, sought)).toBe(expected);
  });

  it('is looked for in the nearest area first', () => {
    const near = bringer({ places: ['NI'] });
    const far = bringer({ places: ['PE'] });
    expect(nearestWidening({ places: ['CR'] }, [far, near])?.to).toBe('m49_013');
    expect(nearestWidening({ places: ['CR'] }, [far])?.to).toBe('m49_419');
  });
});
