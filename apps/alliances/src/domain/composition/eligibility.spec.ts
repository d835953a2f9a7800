import { describe, expect, it } from '@jest/globals';
import { organization, seat } from '../testing/scenario.js';
import { mostSeated, seatingObstacle } from './eligibility.js';
import type { Place } from './place.js';
import { plainRules } from './rules.js';
import { stillAdmits } from './seat.js';

const policy = { rules: plainRules };
const workers = seat('workers', 'workers', { alsoAdmits: ['government_national', 'civil_society'] });
const employers = seat('employers', 'employers', { alsoAdmits: ['private_sector'] });
const migrants = seat('migrants', 'migrant_led', { alsoAdmits: ['civil_society'] });
const government = seat('government', 'government_national', { alsoAdmits: ['government_local', 'joint_body'] });

const at = (...places: readonly Place[]) => ({ seats: [workers, employers, migrants, government], policy, places });

describe('who may hold a seat', () => {
  it.each([
    [workers, 'workers', undefined],
    [workers, 'government_national', 'not_eligible'],
    [workers, 'civil_society', 'not_eligible'],
    [employers, 'employers', undefined],
    [employers, 'private_sector', 'not_eligible'],
    [migrants, 'migrant_led', undefined],
    [migrants, 'civil_society', 'not_eligible'],
    [government, 'government_local', undefined],
    [government, 'workers', 'not_eligible'],
    [government, 'joint_body', 'not_eligible'],
  ])('%#: %j for %s', (one, constituency, code) => {
    expect(seatingObstacle(one, at(), organization('applicant', constituency))?.code).toBe(code);
  });

  it('is nobody who is suspended', () => {
    expect(seatingObstacle(workers, at(), organization('union', 'workers', true))?.code).toBe('organization_suspended');
  });

  it('is only who has the mandate that the seat requires', () => {
    const monitoring = { ...government, mandate: 'monitoring' };
    const ministry = organization('ministry', 'government_national');
    expect(seatingObstacle(monitoring, at(), ministry)?.code).toBe('not_eligible');
    expect(seatingObstacle(monitoring, at(), { ...ministry, mandate: 'monitoring' })).toBeUndefined();
  });

  it('is anybody where the seat asks for none, whatever mandate it has', () => {
    const open = { ...government, mandate: 'none' };
    const ministry = { ...organization('ministry', 'government_national'), mandate: 'policy' };
    expect(seatingObstacle(open, at(), ministry)).toBeUndefined();
    expect(stillAdmits(open, ministry)).toBe(true);
    expect(stillAdmits({ ...open, mandate: 'monitoring' }, ministry)).toBe(false);
  });
});

describe('one place of a kind', () => {
  const place: Place = {
    id: 'place',
    seatId: 'workers',
    organizationId: 'union',
    constituency: 'workers',
    kind: 'titular',
    from: '2027-01-01T00:00:00.000Z',
  };
  const union = organization('union', 'workers');

  it('keeps a holder from a second titular place, whatever the seat', () => {
    expect(seatingObstacle(workers, at(place), union)?.code).toBe('already_seated');
    expect(seatingObstacle(seat('more-workers', 'workers'), at(place), union)?.code).toBe('already_seated');
  });

  it('lets it name its own alternate, and come back after it left', () => {
    expect(seatingObstacle(seat('alternates', 'workers', { kind: 'alternate' }), at(place), union)).toBeUndefined();
    const left = { ...place, until: '2027-02-01T00:00:00.000Z' };
    expect(seatingObstacle(workers, at(left), union)).toBeUndefined();
  });

  it('is refused when the seat is full', () => {
    const small = seat('workers', 'workers', { maximum: 1 });
    expect(seatingObstacle(small, at(place), organization('league', 'workers'))?.code).toBe('seat_full');
  });
});

describe('a table with all the organisations that it takes', () => {
  const manyPlaces = Array.from({ length: 40 }, (_, n) => seat(`academia-${n}`, 'academia', { maximum: 50 }));
  const [first = workers] = manyPlaces;
  const places = Array.from({ length: mostSeated }, (_, n): Place => {
    return {
      id: `place-${n}`,
      seatId: `academia-${Math.floor(n / 50)}`,
      organizationId: `university-${n}`,
      constituency: 'academia',
      kind: 'titular',
      from: '2027-01-01T00:00:00.000Z',
    };
  });
  const free = seat('academia-39', 'academia', { maximum: 50 });
  const table = (held: readonly Place[]) => ({ seats: manyPlaces, policy, places: held });

  it('seats no other one, whatever its policy has places for', () => {
    const obstacle = seatingObstacle(free, table(places), organization('college', 'academia'));
    expect(obstacle).toMatchObject({ code: 'table_full', facts: { maximum: mostSeated } });
  });

  it('seats who takes the place of one that left', () => {
    const left = places.map((one, n) => (n === 0 ? { ...one, until: '2027-02-01T00:00:00.000Z' } : one));
    expect(seatingObstacle(first, table(left), organization('college', 'academia'))).toBeUndefined();
  });

  it('lets a member name its alternate', () => {
    const alternates = seat('alternates', 'academia', { kind: 'alternate' });
    expect(seatingObstacle(alternates, table(places), organization('university-7', 'academia'))).toBeUndefined();
  });
});
