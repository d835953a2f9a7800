import { describe, expect, it } from '@jest/globals';
import {
  anyDay,
  noStanding,
  pick,
  randomCall,
  randomCandidate,
  randomFrom,
  randomStanding,
} from '../../testing/random-records.js';
import type { Candidate } from './candidate.js';
import { type CompiledCall, type CompiledCandidate, compileCall, compileCandidate, type Ranking } from './compile.js';
import { explain } from './explain.js';
import { Finder, type Search } from './finder.js';
import { gatesOf, type Standing } from './gates.js';
import { haveNothingInCommon } from './measures.js';
import { model } from './model.js';
import { byRank, type Scored } from './rank.js';
import { taxonomyRelatedness } from './relatedness.js';
import { remember } from './remember.js';
import { Scorer } from './score.js';
import type { SeatCall } from './seat-call.js';
import { stemsIn } from './text/texts-of.js';
import { statisticsOf } from './statistics.js';

const relatedness = remember(taxonomyRelatedness);
const scorer = new Scorer(model, relatedness, anyDay);

/** Every pair looked at, one by one. */
class Oracle {
  readonly candidates = new Map<string, CompiledCandidate>();
  readonly calls = new Map<string, CompiledCall>();

  constructor(private readonly ranking: Ranking) {}

  putCandidate(candidate: Candidate): void {
    this.candidates.set(candidate.id, compileCandidate(candidate, this.ranking));
  }

  putCall(call: SeatCall): void {
    this.calls.set(call.seat.id, compileCall(call, this.ranking));
  }

  partnersFor(seatCall: SeatCall, { limit, standing }: Search): readonly Scored[] {
    const call = compileCall(seatCall, this.ranking);
    return [...this.candidates.values()]
      .filter(
        ({ candidate }) => gatesOf(seatCall, candidate, standing(seatCall.initiativeId), 'initiative').length === 0,
      )
      .flatMap((each) => scored(each.candidate.id, call, each))
      .sort(byRank(seatCall.seat.id))
      .slice(0, limit);
  }

  callsFor(organization: Candidate, { limit, standing }: Search): readonly Scored[] {
    const candidate = compileCandidate(organization, this.ranking);
    return [...this.calls.values()]
      .filter(({ call }) => gatesOf(call, organization, standing(call.initiativeId), 'partner').length === 0)
      .flatMap((each) => scored(each.call.seat.id, each, candidate))
      .sort(byRank(organization.id))
      .slice(0, limit);
  }
}

function scored(id: string, call: CompiledCall, candidate: CompiledCandidate): readonly Scored[] {
  const pair = scorer.pair(call, candidate);
  const measures = scorer.measure(pair);
  return haveNothingInCommon(measures, model) ? [] : [{ id, score: scorer.score(pair, measures) }];
}

const organizationIds = Array.from({ length: 16 }, (_, number) => `organization ${number}`);
const seatIds = Array.from({ length: 6 }, (_, number) => `seat ${number}`);

describe('the index', () => {
  it('equals the oracle in ids, order and score, both ways, with changes and removals between', () => {
    let cases = 0;
    let listed = 0;
    for (let world = 0; world < 50; world += 1) {
      const random = randomFrom(world);
      const population = organizationIds.map((id) => randomCandidate(random, id));
      const statistics = statisticsOf(
        population.map(({ profile }) => ({
          themes: profile.themes,
          stems: stemsIn([profile.mission], model.text.reading),
        })),
        `world ${world}`,
      );
      const ranking = { model, statistics };
      const finder = new Finder(ranking, relatedness);
      const oracle = new Oracle(ranking);
      const putCandidate = (candidate: Candidate) => {
        finder.putCandidate(candidate);
        oracle.putCandidate(candidate);
      };
      const putCall = (call: SeatCall) => {
        finder.putCall(call);
        oracle.putCall(call);
      };
      population.forEach(putCandidate);
      seatIds.forEach((id) => putCall(randomCall(random, id)));
      const found: (readonly Scored[])[] = [];
      const right: (readonly Scored[])[] = [];
      for (let step = 0; step < 100; step += 1) {
        const id = pick(random, organizationIds);
        const seatId = pick(random, seatIds);
        const turn = random();
        if (turn < 0.4) putCandidate(randomCandidate(random, id));
        else if (turn < 0.5) {
          finder.removeCandidate(id);
          oracle.candidates.delete(id);
        } else if (turn < 0.7) putCall(randomCall(random, seatId));
        else if (turn < 0.75) {
          finder.removeCall(seatId);
          oracle.calls.delete(seatId);
        }
        const standing = randomStanding(random, [...oracle.candidates.keys()]);
        const search = { limit: 1 + Math.floor(random() * 12), asOf: anyDay, standing: () => standing };
        const call = randomCall(random, 'sought now');
        const partners = finder.partnersFor(call, search);
        found.push(partners.map(({ candidate, score }) => ({ id: candidate.candidate.id, score })));
        right.push(oracle.partnersFor(call, search));
        const organization = randomCandidate(random, pick(random, organizationIds));
        const calls = finder.callsFor(organization, search);
        found.push(calls.map(({ call: { call: each }, score }) => ({ id: each.seat.id, score })));
        right.push(oracle.callsFor(organization, search));
      }
      // Once a world: an expectation costs as much as a search among so few.
      expect(found).toEqual(right);
      cases += found.length;
      listed += found.flat().length;
    }
    expect(cases).toBe(10_000);
    expect(listed).toBeGreaterThan(8_000);
  });

  it('finds of each pair what the two records say, to the last digit', () => {
    const random = randomFrom(11);
    const population = organizationIds.map((id) => randomCandidate(random, id));
    const ranking = { model, statistics: statisticsOf([], 'none') };
    const finder = new Finder(ranking, relatedness);
    population.forEach((candidate) => finder.putCandidate(candidate));
    const compiled = new Map(population.map((each) => [each.id, compileCandidate(each, ranking)]));
    let compared = 0;
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const call = randomCall(random, 'sought');
      const search = { limit: 40, asOf: anyDay, standing: () => noStanding };
      const records = finder.recordsFor(call, search);
      for (const { rank, score, candidate, ...found } of finder.partnersFor(call, search)) {
        const original = compiled.get(candidate.candidate.id);
        if (!original) throw new RangeError(`rank ${rank} was never put`);
        const pair = scorer.pair(compileCall(call, ranking), original);
        expect({ ...found, candidate: original, score }).toEqual({
          ...pair,
          score: scorer.score(pair, scorer.measure(pair)),
        });
        expect(records[rank - 1]?.candidate).toMatchObject(candidate);
        expect(explain({ ...found, candidate }, scorer, 'none')).toEqual(explain(pair, scorer, 'none'));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('never lists a gated organisation', () => {
    const random = randomFrom(7);
    const finder = new Finder({ model, statistics: statisticsOf([], 'none') }, relatedness);
    const population = organizationIds.map((id) => randomCandidate(random, id));
    const put = new Map(population.map((candidate) => [candidate.id, candidate]));
    population.forEach((candidate) => finder.putCandidate(candidate));
    let listed = 0;
    for (let attempt = 0; attempt < 500; attempt += 1) {
      const standing: Standing = randomStanding(random, organizationIds);
      const call = randomCall(random, 'sought');
      for (const { candidate } of finder.partnersFor(call, { limit: 40, asOf: anyDay, standing: () => standing })) {
        const found = put.get(candidate.candidate.id);
        expect(found && gatesOf(call, found, standing, 'initiative')).toEqual([]);
        listed += 1;
      }
    }
    expect(listed).toBeGreaterThan(500);
  });

  it('takes up a change at once and forgets what was removed', () => {
    const random = randomFrom(3);
    const finder = new Finder({ model, statistics: statisticsOf([], 'none') }, relatedness);
    const before = randomCandidate(random, 'union');
    const profile = { ...before.profile, constituency: 'workers', themes: ['fair_recruitment'], mandate: 'none' };
    const union = { ...before, suspended: false, profile };
    const seat = { ...randomCall(random, 'seat').seat, constituency: 'workers', alsoAdmits: [], mandate: undefined };
    const drawn = randomCall(random, 'seat');
    const call: SeatCall = {
      ...drawn,
      leadId: 'somebody else',
      filled: {},
      seat,
      content: { ...drawn.content, themes: ['fair_recruitment'], seats: [seat] },
    };
    const found = () =>
      finder
        .partnersFor(call, { limit: 5, asOf: anyDay, standing: () => noStanding })
        .map(({ candidate }) => candidate.candidate.id);

    finder.putCandidate(union);
    expect(found()).toEqual(['union']);
    finder.putCandidate({ ...union, profile: { ...profile, constituency: 'employers' } });
    expect(found()).toEqual([]);
    finder.putCandidate(union);
    expect(found()).toEqual(['union']);
    finder.removeCandidate('union');
    expect(found()).toEqual([]);
  });
});
