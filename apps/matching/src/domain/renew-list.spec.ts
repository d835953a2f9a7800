import { describe, expect, it } from '@jest/globals';
import { callWith, candidateWith } from '../../testing/records.js';
import { arrangePolicy } from './arrange.js';
import { explain } from './explain.js';
import { Finder } from './finder.js';
import { noStanding, type Standing } from './gates.js';
import { model } from './model.js';
import { taxonomyRelatedness } from './relatedness.js';
import { type ListInput, renewList } from './renew-list.js';
import type { SeatCall } from './seat-call.js';
import { noStatistics } from './statistics.js';
import type { Suggestion } from './suggestion.js';

const policy = { arrange: arrangePolicy, tellFirst: 2 };
const about = { themes: ['fair_recruitment'], places: ['CR'] };
const publicCall = callWith(about);
const confidentialCall = callWith({ ...about, visibility: 'alliance' });

interface Renewing extends Partial<Omit<ListInput, 'ranked' | 'explain'>> {
  /** The day that recency counts from. */
  readonly asOf?: string;
  /** Of each of them. */
  readonly experience?: ReturnType<typeof candidateWith>['profile']['experience'];
}

/** Renews with organisations that all fit; ids are counted. */
function renew(
  organizations: readonly string[],
  { call = publicCall, asOf = '2026-11-22', experience = [], ...more }: Renewing = {},
  tellFrom = 0.35,
) {
  const finder = new Finder({ model, statistics: noStatistics }, taxonomyRelatedness);
  for (const id of organizations) finder.putCandidate(candidateWith({ ...about, experience }, { id }));
  const standing = more.standing ?? noStanding;
  const scorer = finder.scorer(asOf);
  let last = 0;
  return renewList(
    {
      call,
      ranked: finder.partnersFor(call, { limit: 50, asOf, standing: () => standing }),
      explain: (pair) => explain(pair, scorer, noStatistics.version),
      stored: [],
      standing,
      dismissed: new Set(),
      told: new Set(),
      ...more,
    },
    { ...policy, tellFrom },
    () => `suggestion-${++last}`,
  );
}

/** What is stored after a renewal of an empty list. */
const stored = (organizations: readonly string[], call?: SeatCall): readonly Suggestion[] =>
  renew(organizations, call ? { call } : {}).changed;

const dismissal = { reason: 'theme', organizationVersion: 1, initiativeVersion: 1 };
const standing = (facts: Partial<Standing>): Standing => ({ ...noStanding, ...facts });

describe('renewList', () => {
  it('lists everybody found, and announces all of a new list', () => {
    const { changed, announced, staled } = renew(['a', 'b', 'c']);
    expect(changed.map(({ shownAt }) => shownAt)).toEqual([1, 2, 3]);
    expect(changed.every(({ listed, state }) => listed && state === 'proposed')).toBe(true);
    expect(announced).toHaveLength(3);
    expect(staled).toEqual([]);
  });

  it('changes nothing when nothing changed', () => {
    expect(renew(['a', 'b'], { stored: stored(['a', 'b']), told: new Set(['a', 'b']) })).toEqual({
      changed: [],
      announced: [],
      staled: [],
    });
  });

  describe('on a later day', () => {
    const told = new Set(['a', 'b']);

    it('says nothing of what is only older, and keeps it as of that day', () => {
      const before = stored(['a', 'b']);
      const { changed, announced } = renew(['a', 'b'], { stored: before, told, asOf: '2026-12-06' });
      expect(announced).toEqual([]);
      expect(changed.map(({ explanation }) => explanation.asOf)).toEqual(['2026-12-06', '2026-12-06']);
      expect(changed.every(({ score }, at) => score < (before[at]?.score ?? 0))).toBe(true);
    });

    it('says nothing of experience that is a year older', () => {
      const experience = [{ theme: about.themes[0] ?? '', place: about.places[0] ?? '', year: 2024 }];
      const inDecember = { experience, asOf: '2026-12-20' };
      const before = renew(['a'], inDecember).changed;
      const { announced } = renew(['a'], { ...inDecember, stored: before, told: new Set(['a']), asOf: '2027-01-03' });
      expect(announced).toEqual([]);
    });

    it('says it once when age has moved a score by a hundredth since it was last said, in however small steps', () => {
      let kept = stored(['a', 'b']);
      const first = kept[0]?.score ?? 0;
      const said: number[] = [];
      for (let week = 1; week <= 60; week += 1) {
        const asOf = new Date(Date.UTC(2026, 10, 22 + 7 * week)).toISOString().slice(0, 10);
        const { changed, announced } = renew(['a', 'b'], { stored: kept, told, asOf });
        said.push(
          ...announced
            .filter(({ suggestion }) => suggestion.organizationId === 'a')
            .map((each) => each.suggestion.score),
        );
        kept = changed;
      }
      const last = kept.find(({ organizationId }) => organizationId === 'a')?.score ?? 0;
      expect(first - last).toBeGreaterThan(0.01);
      expect(said).toHaveLength(Math.floor((first - last) / 0.01));
      expect(first - (said[0] ?? 0)).toBeGreaterThan(0.01);
    });

    it('says what fits otherwise than before, however little', () => {
      const before = stored(['a', 'b']);
      const call = callWith({ ...about, matching: { weights: { theme: 103 } } });
      const { announced } = renew(['a', 'b'], { call, stored: before, told, asOf: '2026-11-23' });
      expect(announced).toHaveLength(2);
      const moved = Math.abs((announced[0]?.suggestion.score ?? 0) - (before[0]?.score ?? 0));
      expect(moved).toBeGreaterThan(0);
      expect(moved).toBeLessThan(0.01);
    });
  });

  it('tells only the first ones shown, and each once', () => {
    const told = (renewal: ReturnType<typeof renew>) =>
      renewal.announced.filter(({ notify }) => notify).map(({ suggestion }) => suggestion.organizationId);
    const first = told(renew(['a', 'b', 'c']));
    expect(first).toHaveLength(2);
    expect(told(renew(['a', 'b', 'c'], { told: new Set(first) }))).toEqual([]);
  });

  it('tells who moved up among the first, without announcing those who only moved', () => {
    const before = stored(['a', 'b', 'c']);
    const [top, second, third] = [...before].sort((a, b) => a.shownAt - b.shownAt).map((each) => each.organizationId);
    const left = ['a', 'b', 'c'].filter((id) => id !== top);
    const { announced } = renew(left, { stored: before, told: new Set([top ?? '', second ?? '']) });
    expect(announced.map(({ suggestion, notify }) => [suggestion.organizationId, notify])).toEqual([[third, true]]);
  });

  it('tells nobody below the threshold', () => {
    const [best] = stored(['a']);
    const told = (threshold: number) => renew(['a'], {}, threshold).announced.map(({ notify }) => notify);
    expect(told(best?.score ?? 0)).toEqual([true]);
    expect(told((best?.score ?? 0) + 1e-9)).toEqual([false]);
  });

  it('does not open a confidential initiative to a partner, nor tell it, before it was shared', () => {
    const renewal = renew(['a', 'b'], {
      call: confidentialCall,
      standing: standing({ sharedWith: new Set(['b']) }),
      told: new Set(['b']),
    });
    const byId = new Map(renewal.changed.map((each) => [each.organizationId, each]));
    expect(byId.get('a')).toMatchObject({ state: 'proposed', openToPartner: false });
    expect(byId.get('b')).toMatchObject({ state: 'shared', openToPartner: true });
    expect(renewal.announced.some(({ notify }) => notify)).toBe(false);
  });

  it.each([
    ['mutual', { members: new Set(['a']) }],
    ['interested', { approached: new Map([['a', 'interest' as const]]) }],
    ['shared', { approached: new Map([['a', 'invitation' as const]]) }],
    ['dismissed', { dismissals: new Map([['a', dismissal]]) }],
  ] as [string, Partial<Standing>][])('calls who left the list %s by what happened', (state, facts) => {
    const dismissed = new Set(facts.dismissals?.keys());
    const { changed, staled } = renew(['a'], { stored: stored(['a']), standing: standing(facts), dismissed });
    expect(changed).toEqual([expect.objectContaining({ organizationId: 'a', state, listed: false })]);
    expect(staled).toEqual([]);
  });

  it('withdraws what no longer holds where a dismissal has lapsed', () => {
    const facts = standing({ dismissals: new Map([['a', dismissal]]) });
    const { staled } = renew([], { stored: stored(['a']), standing: facts });
    expect(staled).toEqual([expect.objectContaining({ organizationId: 'a', state: 'stale' })]);
  });

  it('makes stale what no longer holds, and keeps its id when it holds again', () => {
    const before = stored(['a']);
    const gone = renew([], { stored: before });
    expect(gone.staled).toEqual([expect.objectContaining({ id: before[0]?.id, state: 'stale', listed: false })]);
    const { changed, announced } = renew(['a'], { stored: gone.changed, told: new Set(['a']) });
    expect(changed).toEqual([expect.objectContaining({ id: before[0]?.id, state: 'proposed', listed: true })]);
    expect(announced).toHaveLength(1);
  });

  describe('of a call that takes no answers any more', () => {
    const byInvitation = { ...publicCall, byInvitation: true };

    it('lists for whoever coordinates, tells nobody, and opens it to no partner, shown before or not', () => {
      const facts = standing({ sharedWith: new Set(['b']) });
      const { changed, announced } = renew(['a', 'b'], { call: byInvitation, standing: facts });
      expect(changed.map(({ listed, openToPartner }) => [listed, openToPartner])).toEqual([
        [true, false],
        [true, false],
      ]);
      expect(announced.some(({ notify }) => notify)).toBe(false);
    });

    it('withdraws from the partners what was open to them, once', () => {
      const open = stored(['a']);
      const first = renew(['a', 'b'], { call: byInvitation, stored: open });
      expect(first.staled).toEqual(open);
      expect(renew(['a', 'b'], { call: byInvitation, stored: first.changed }).staled).toEqual([]);
      const left = renew(['b'], { call: byInvitation, stored: first.changed });
      const gone = left.changed.filter(({ organizationId }) => organizationId === 'a');
      expect(gone).toEqual([expect.objectContaining({ state: 'stale', listed: false, openToPartner: false })]);
    });
  });

  it('empties the list of a seat that is no longer sought, and keeps confidential what was', () => {
    const input = {
      ranked: [],
      explain: () => {
        throw new Error('nothing to explain');
      },
      standing: noStanding,
      dismissed: new Set<string>(),
      told: new Set<string>(),
    };
    const closed = renewList(
      { ...input, call: undefined, stored: stored(['a', 'b'], confidentialCall) },
      { ...policy, tellFrom: 0.35 },
      String,
    );
    expect(closed.staled).toHaveLength(2);
    expect(closed.changed.every(({ listed, openToPartner }) => !listed && !openToPartner)).toBe(true);
  });
});
