import { describe, expect, it } from '@jest/globals';
import {
  anyDay,
  randomCall,
  randomCandidate,
  randomConflicts,
  randomFrom,
  randomStanding,
} from '../../testing/random-records.js';
import { arrangePolicy } from './arrange.js';
import { type DeclaredConflict, keptAway } from './conflicts.js';
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
    let keptApart = 0;
    for (let world = 0; world < 30; world += 1) {
      const random = randomFrom(world);
      const candidates = new Map(ids.map((id) => [id, randomCandidate(random, id)]));
      const finder = new Finder({ model, statistics: noStatistics }, relatedness);
      candidates.forEach((candidate) => finder.putCandidate(candidate));
      let stored: readonly Suggestion[] = [];
      let last = 0;
      for (let step = 0; step < 20; step += 1) {
        const call = randomCall(random, 'seat');
        const declared = randomConflicts(random, ids, [call.initiativeId]);
        const standing = standingAt(call, randomStanding(random, ids), declared);
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
        expect(inList.filter(({ organizationId }) => isApart(organizationId, call, standing, declared))).toEqual([]);
        expect(renewal.announced.map(({ suggestion }) => suggestion).filter(shut)).toEqual([]);
        listed += inList.length;
        withdrawn += stored.filter((each) => !each.listed && shut(each)).length;
        keptApart += ids.filter((id) => isApart(id, call, standing, declared)).length;
      }
    }
    expect(listed).toBeGreaterThan(500);
    expect(withdrawn).toBeGreaterThan(100);
    expect(keptApart).toBeGreaterThan(100);
  });

  it('finds no call either, nor one that is confidential and was not shared with it', () => {
    let found = 0;
    for (let world = 0; world < 30; world += 1) {
      const random = randomFrom(1_000 + world);
      const finder = new Finder({ model, statistics: noStatistics }, relatedness);
      const calls = Array.from({ length: 30 }, (_, at) => randomCall(random, `seat ${at}`));
      calls.forEach((call) => finder.putCall(call));
      const byInitiative = new Map(calls.map((call) => [call.initiativeId, call]));
      for (const id of ids) {
        const candidate = randomCandidate(random, id);
        const happened = randomStanding(random, ids);
        const declared = randomConflicts(random, ids, [...byInitiative.keys()]);
        const standing = (initiativeId: string): Standing => {
          const call = byInitiative.get(initiativeId);
          return call ? standingAt(call, happened, declared) : happened;
        };
        for (const { call } of finder.callsFor(candidate, { limit: 50, asOf: anyDay, standing })) {
          const stands = standing(call.call.initiativeId);
          expect(gatesOf(call.call, candidate, stands, 'partner')).toEqual([]);
          expect(isApart(id, call.call, stands, declared)).toBe(false);
          found += 1;
        }
      }
    }
    expect(found).toBeGreaterThan(500);
  });
});

/** What happened, with the conflicts that are declared instead of those that were drawn with it. */
function standingAt(
  { initiativeId, leadId }: SeatCall,
  happened: Standing,
  declared: readonly DeclaredConflict[],
): Standing {
  const table = { initiativeId, present: [leadId, ...happened.members] };
  return { ...happened, conflicts: new Set(keptAway(table, declared).keys()) };
}

/** In the words of the rule: nobody is suggested with whom it does not work, whoever of the two declared it. */
function isApart(id: string, call: SeatCall, { members }: Standing, declared: readonly DeclaredConflict[]): boolean {
  return [call.leadId, ...members].some((other) =>
    declared.some(
      ({ organizationId, about, aboutId }) =>
        (about === 'initiative' && organizationId === id && aboutId === call.initiativeId) ||
        (about === 'organization' && organizationId === id && aboutId === other) ||
        (about === 'organization' && organizationId === other && aboutId === id),
    ),
  );
}

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
      explain: (pair) => explain(pair, scorer, noStatistics.version),
      stored,
      standing,
      dismissed: new Set(),
      told: new Set(),
    },
    policy,
    newId,
  );
}
