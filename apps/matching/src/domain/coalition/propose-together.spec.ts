import { describe, expect, it } from '@jest/globals';
import { pick, randomFrom } from '../../../testing/random-records.js';
import type { Coalition, ListedCandidate, OpenTable, TableSeat } from './coalition.js';
import { type Apart, proposeTogether } from './propose-together.js';

const seat = (id: string, offers: readonly string[] = []): TableSeat => ({
  id,
  constituency: id,
  kind: 'titular',
  minimum: 1,
  maximum: 1,
  places: [],
  offers: [...offers],
  filled: 0,
});
const listed = (seatId: string, organizationId: string, offers: string[], score = 0.5): ListedCandidate => ({
  seatId,
  organizationId,
  score,
  profile: { constituency: seatId, offers, places: [], corridors: [] },
});
const tableOf = (seats: readonly TableSeat[], candidates: readonly ListedCandidate[]): OpenTable => ({
  seats,
  corridors: [],
  has: [],
  rules: { governments: 'each_institution', perCountry: [] },
  holders: [],
  present: [],
  listed: candidates,
});
const membersOf = ({ seats }: Coalition): readonly string[] =>
  seats.flatMap(({ members }) => members.map(({ organizationId }) => organizationId));

describe('a coalition of those who work together', () => {
  const seats = [seat('workers', ['training']), seat('employers', ['recruitment'])];
  const union = listed('workers', 'union', ['training'], 0.9);
  const federation = listed('workers', 'federation', [], 0.3);
  const chamber = listed('employers', 'chamber', ['recruitment'], 0.9);

  it('goes without the one whose absence leaves less open', async () => {
    const association = listed('employers', 'association', ['recruitment'], 0.2);
    const table = tableOf(seats, [union, federation, chamber, association]);
    expect(membersOf(await proposeTogether(table, []))).toEqual(['union', 'chamber']);
    for (const apart of [
      ['chamber', 'union'],
      ['union', 'chamber'],
    ] as const) {
      const coalition = await proposeTogether(table, [apart]);
      expect(membersOf(coalition)).toEqual(['union', 'association']);
      expect(coalition.complete).toBe(true);
    }
  });

  it('leaves a seat open rather than put two together who do not work together', async () => {
    const coalition = await proposeTogether(tableOf(seats, [union, chamber]), [['union', 'chamber']]);
    expect(membersOf(coalition)).toEqual(['union']);
    expect(coalition.complete).toBe(false);
  });

  it('gives others their turn between one table and the next', async () => {
    let [turns, running] = [0, true];
    const count = (): void => {
      turns += 1;
      if (running) setImmediate(count);
    };
    setImmediate(count);
    const pairs: Apart[] = [['chamber', 'union']];
    await proposeTogether(tableOf(seats, [union, federation, chamber]), pairs);
    running = false;
    expect(turns).toBeGreaterThanOrEqual(2 * pairs.length);
  });

  it('never has two who do not work together, whatever is declared', async () => {
    let kept = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const random = randomFrom(seed);
      const ids = Array.from({ length: 10 }, (_, at) => `organization ${at}`);
      const offers = ['training', 'recruitment', 'funding'];
      const table = tableOf(
        [seat('workers', offers), seat('employers'), seat('migrant_led')],
        ids.map((id) =>
          listed(pick(random, ['workers', 'employers', 'migrant_led']), id, [pick(random, offers)], random()),
        ),
      );
      const apart = Array.from({ length: 8 }, (): Apart => [pick(random, ids), pick(random, ids)]);
      const distinct = apart.filter(([one, other]) => one !== other);
      const members = new Set(membersOf(await proposeTogether(table, distinct)));
      expect(distinct.filter((pair) => pair.every((id) => members.has(id)))).toEqual([]);
      kept += members.size;
    }
    expect(kept).toBeGreaterThan(90);
  });
});
