import { describe, expect, it } from '@jest/globals';
import { anyDay, randomCall, randomCandidate, randomFrom, randomStanding } from '../../testing/random-records.js';
import { arrangePolicy } from './arrange.js';
import { explain } from './explain.js';
import { Finder } from './finder.js';
import { gatesOf, type Standing } from './gates.js';
import { model } from './model.js';
import { taxonomyRelatedness } from './relatedness.js';
import { remember } from './remember.js';
import { renewList } from './renew-list.js';
import type { SeatCall } from './seat-call.js';
import { noStatistics } from './statistics.js';
import type { Suggestion } from './suggestion.js';

const relatedness = remember(taxonomyRelatedness);
const ids = Array.from({ length: 30 }, (_, at) => `organization ${at}`);
const policy = { arrange: arrangePolicy, tellFrom: model.tellFrom, tellFirst: 10 };

describe('an organisation that a gate shuts out', () => {
  it('is in no list, whatever happened before, and nothing that did not change is said again', () => {
    let listed = 0;
    let withdrawn = 0;
    for (let world = 0; world < 30; world += 1) {
      const random = randomFrom(world);
      const candidates = new Map(ids.map((id) => [id, randomCandidate(random, id)]));
      const finder = new Finder({ model, statistics: noStatistics }, relatedness);
      candidates.forEach((candidate) => finder.putCandidate(candidate));
      let stored: readonly Suggestion[] = [];
      let last = 0;
      for (let step = 0; step < 20; step += 1) {
        const standing = randomStanding(random, ids);
        const call = randomCall(random, 'seat');
        const renewal = renew(finder, call, standing, stored, () => `suggestion ${++last}`);
        const before = new Map(stored.map((each) => [each.id, each]));
        for (const each of renewal.changed) before.set(each.id, each);
        stored = [...before.values()];
        const shut = ({ organizationId }: Suggestion): boolean => {
          const candidate = candidates.get(organizationId);
          return candidate !== undefined && gatesOf(call, candidate, standing, 'initiative').length > 0;
        };
        const again = renew(finder, call, standing, stored, () => 'none');
        expect([again.changed, again.staled]).toEqual([[], []]);
        expect(again.announced.filter(({ notify }) => !notify)).toEqual([]);
        const inList = stored.filter((each) => each.listed);
        expect(inList.filter(shut)).toEqual([]);
        expect(renewal.announced.map(({ suggestion }) => suggestion).filter(shut)).toEqual([]);
        listed += inList.length;
        withdrawn += stored.filter((each) => !each.listed && shut(each)).length;
      }
    }
    expect(listed).toBeGreaterThan(500);
    expect(withdrawn).toBeGreaterThan(100);
  });

  it('finds no call either, nor one that is confidential and was not shared with it', () => {
    let found = 0;
    for (let world = 0; world < 30; world += 1) {
      const random = randomFrom(1_000 + world);
      const finder = new Finder({ model, statistics: noStatistics }, relatedness);
      for (let at = 0; at < 30; at += 1) finder.putCall(randomCall(random, `seat ${at}`));
      for (const id of ids) {
        const candidate = randomCandidate(random, id);
        const standing = randomStanding(random, ids);
        for (const { call } of finder.callsFor(candidate, { limit: 50, asOf: anyDay, standing: () => standing })) {
          expect(gatesOf(call.call, candidate, standing, 'partner')).toEqual([]);
          found += 1;
        }
      }
    }
    expect(found).toBeGreaterThan(500);
  });
});

function renew(
  finder: Finder,
  call: SeatCall,
  standing: Standing,
  stored: readonly Suggestion[],
  newId: () => string,
): ReturnType<typeof renewList> {
  const scorer = finder.scorer(anyDay);
  return renewList(
    {
      call,
      ranked: finder.partnersFor(call, { limit: 50, asOf: anyDay, standing: () => standing }),
      explain: (pair) => explain(pair.call, pair.candidate, scorer, noStatistics.version),
      stored,
      standing,
      told: new Set(),
    },
    policy,
    newId,
  );
}
