import { describe, expect, it } from '@jest/globals';
import { randomFrom, type Random } from '../../../testing/random-records.js';
import { greedyTeam } from './greedy-team.js';
import { Effort, improveTeam } from './improve-team.js';
import { prepare } from './prepared-problem.js';
import { proposeTeam } from './propose-team.js';
import type { Team, TeamCandidate, TeamProblem } from './team-problem.js';

const candidate = (id: string, covers: readonly string[], more: Partial<TeamCandidate> = {}): TeamCandidate => ({
  id,
  party: id,
  seat: undefined,
  covers,
  cost: 1,
  ...more,
});

const problem = (more: Partial<TeamProblem>): TeamProblem => ({
  needs: ['training', 'funding', 'research'],
  candidates: [],
  seats: [],
  members: 5,
  ...more,
});

const named = ({ members }: Team): readonly string[] => members.map((member) => member.candidate.id);

describe('a team', () => {
  it('meets every need with as few members as can be, and then at the lowest cost', () => {
    const team = proposeTeam(
      problem({
        candidates: [
          candidate('one', ['training']),
          candidate('two', ['funding']),
          candidate('dear', ['training', 'funding'], { cost: 5 }),
          candidate('cheap', ['training', 'funding'], { cost: 2 }),
          candidate('three', ['research']),
        ],
      }),
    );
    expect(named(team)).toEqual(['cheap', 'three']);
    expect(team.uncovered).toEqual([]);
  });

  it('finds what a greedy choice spoils', () => {
    const needs = ['a', 'b', 'c', 'd', 'e', 'f'];
    const candidates = [
      candidate('tempting', ['a', 'b', 'd', 'e']),
      candidate('first half', ['a', 'b', 'c']),
      candidate('second half', ['d', 'e', 'f']),
    ];
    expect(named(proposeTeam({ needs, candidates, seats: [], members: 2 }))).toEqual(['first half', 'second half']);
  });

  it('says for each member what it meets and what nobody else does, and what stays open', () => {
    const team = proposeTeam(
      problem({
        needs: ['training', 'funding', 'research', 'venue'],
        candidates: [candidate('a', ['training', 'funding']), candidate('b', ['funding', 'research'])],
      }),
    );
    expect(team.members.map(({ covers, onlyCovers }) => ({ covers, onlyCovers }))).toEqual([
      { covers: ['training', 'funding'], onlyCovers: ['training'] },
      { covers: ['funding', 'research'], onlyCovers: ['research'] },
    ]);
    expect(team.uncovered).toEqual(['venue']);
  });

  it('fills a seat that must be filled, even by one who meets no need, and by the one who costs least', () => {
    const team = proposeTeam(
      problem({
        needs: ['training'],
        candidates: [
          candidate('union', ['training'], { seat: 'workers' }),
          candidate('chamber', [], { seat: 'employers', cost: 3 }),
          candidate('other chamber', [], { seat: 'employers', cost: 2 }),
        ],
        seats: [
          { id: 'workers', minimum: 1, maximum: 1 },
          { id: 'employers', minimum: 1, maximum: 1 },
        ],
        members: 2,
      }),
    );
    expect(named(team)).toEqual(['union', 'other chamber']);
    expect(team.unfilled).toEqual([]);
  });

  it('prefers filling a seat to meeting a need, when there is one place', () => {
    const candidates = [
      candidate('union', ['training', 'funding'], { seat: 'workers' }),
      candidate('chamber', [], { seat: 'employers' }),
    ];
    const seats = [{ id: 'employers', minimum: 1, maximum: 1 }];
    expect(named(proposeTeam(problem({ candidates, seats, members: 1 })))).toEqual(['chamber']);
  });

  it('names the seats that cannot be filled, and what is lacking', () => {
    const chamber = candidate('chamber', [], { seat: 'employers', cost: 9 });
    const seats = [{ id: 'employers', minimum: 2, maximum: 3 }];
    expect(proposeTeam(problem({ candidates: [chamber], seats })).unfilled).toEqual([
      { id: 'employers', missing: 1, because: 'candidates' },
    ]);
    expect(proposeTeam(problem({ candidates: [chamber], seats, members: 0 })).unfilled).toEqual([
      { id: 'employers', missing: 2, because: 'members' },
    ]);
    expect(proposeTeam(problem({ candidates: [chamber], seats, budget: 5 })).unfilled).toEqual([
      { id: 'employers', missing: 2, because: 'budget' },
    ]);
  });

  it('is improved as long as there is effort left, and is whole at every moment', () => {
    const needs = ['a', 'b', 'c', 'd', 'e', 'f'];
    const candidates = [
      candidate('tempting', ['a', 'b', 'd', 'e']),
      candidate('first half', ['a', 'b', 'c']),
      candidate('second half', ['d', 'e', 'f']),
    ];
    const prepared = prepare({ needs, candidates, seats: [], members: 2 });
    const coveredWith = (exchanges: number) => {
      const draft = greedyTeam(prepared, 'gain');
      improveTeam(draft, new Effort(exchanges));
      return draft.worth;
    };
    expect(coveredWith(0)).toEqual(greedyTeam(prepared, 'gain').worth);
    expect(coveredWith(1_000)).toMatchObject({ covered: 6, size: 2 });
  });

  it('gives nobody two seats', () => {
    const both = ['workers', 'observers'].map((seat) =>
      candidate(`union as ${seat}`, ['training'], { party: 'union', seat }),
    );
    const seats = [
      { id: 'workers', minimum: 1, maximum: 1 },
      { id: 'observers', minimum: 1, maximum: 1 },
    ];
    const { members, unfilled } = proposeTeam(problem({ candidates: both, seats }));
    expect(members).toHaveLength(1);
    expect(unfilled).toHaveLength(1);
  });

  it('keeps every limit in 500 random cases, and meets nearly as much as the best of all teams', () => {
    const random = randomFrom(11);
    let met = 0;
    let best = 0;
    for (let attempt = 0; attempt < 500; attempt += 1) {
      const given = randomProblem(random);
      const team = proposeTeam(given);
      expect(keepsLimits(given, team)).toBe(true);
      expect(proposeTeam(given)).toEqual(team);
      if (team.unfilled.length > 0) continue;
      met += given.needs.length - team.uncovered.length;
      best += mostMet(given);
    }
    expect(best).toBeGreaterThan(1_000);
    expect(met / best).toBeGreaterThan(0.998);
  });
});

function randomProblem(random: Random): TeamProblem {
  const needs = Array.from({ length: 4 + Math.floor(random() * 5) }, (_, at) => `need ${at}`);
  return {
    needs,
    candidates: Array.from({ length: 3 + Math.floor(random() * 7) }, (_, at) =>
      candidate(
        `candidate ${at}`,
        needs.filter(() => random() < 0.3),
        { seat: `seat ${at % 2}`, cost: 1 + Math.floor(random() * 4), party: `party ${Math.floor(random() * 12)}` },
      ),
    ),
    seats: [
      { id: 'seat 0', minimum: 1, maximum: 2 },
      { id: 'seat 1', minimum: Math.floor(random() * 2), maximum: 2 },
    ],
    members: 2 + Math.floor(random() * 3),
    ...(random() < 0.5 && { budget: 6 + Math.floor(random() * 6) }),
  };
}

function keepsLimits({ seats, members, budget = Infinity }: TeamProblem, team: Team): boolean {
  const chosen = team.members.map((member) => member.candidate);
  const holders = (id: string) => chosen.filter(({ seat }) => seat === id).length;
  return (
    chosen.length <= members &&
    new Set(chosen.map(({ party }) => party)).size === chosen.length &&
    chosen.reduce((sum, { cost }) => sum + cost, 0) <= budget &&
    seats.every(({ id, minimum, maximum }) => {
      const isNamed = team.unfilled.some((unfilled) => unfilled.id === id);
      return holders(id) <= maximum && (holders(id) >= minimum || isNamed);
    })
  );
}

/** Over all teams that keep all limits and fill all seats. */
function mostMet(given: TeamProblem): number {
  const { candidates, seats, members, budget = Infinity, needs } = given;
  let most = 0;
  for (let mask = 0; mask < 1 << candidates.length; mask += 1) {
    const chosen = candidates.filter((_, at) => (mask >> at) & 1);
    if (chosen.length > members || new Set(chosen.map(({ party }) => party)).size < chosen.length) continue;
    if (chosen.reduce((sum, { cost }) => sum + cost, 0) > budget) continue;
    const seated = seats.every(({ id, minimum, maximum }) => {
      const holders = chosen.filter(({ seat }) => seat === id).length;
      return holders >= minimum && holders <= maximum;
    });
    if (!seated) continue;
    const met = new Set(chosen.flatMap(({ covers }) => covers));
    most = Math.max(most, needs.filter((need) => met.has(need)).length);
  }
  return most;
}
