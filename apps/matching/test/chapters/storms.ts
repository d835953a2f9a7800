import { beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  OrganizationRegistered,
  OrganizationSuspended,
  PartnersSuggested,
  type PartnersSuggestedData,
  SuggestionStaled,
  type SuggestionStaledData,
} from '#contracts';
import { type PublishedInitiative, publishInitiative } from '../americas.js';
import { namedIn } from '../suggestion-lists.js';
import type { Stage } from '../stage.js';

const imported = 210;
const places = [['CR'], ['NI'], ['NI', 'CR'], ['GT']];
const sizes = ['small', 'medium', 'large'];
const constituencies = ['workers', 'employers', 'migrant_led'];

export function importOfMany(stage: Stage): void {
  const initiatives: PublishedInitiative[] = [];
  const ids = Array.from({ length: imported }, () => randomUUID());

  beforeAll(async () => {
    for (let count = 0; count < 5; count += 1) initiatives.push(await publishInitiative(stage.app));
    await stage.lists.queueIsEmpty();
  }, 60_000);

  const { profile } = OrganizationRegistered.example;
  const profileOf = (at: number) => ({
    ...profile,
    constituency: constituencies[at % 3] ?? '',
    places: places[at % 4] ?? [],
    size: sizes[at % 3] ?? '',
  });
  const suggestedFor = ({ id }: PublishedInitiative) =>
    stage.lists.said<PartnersSuggestedData>(PartnersSuggested.type, id);

  it('fills the lists of all, tells nobody twice of one initiative, and repeats nothing that did not change', async () => {
    await stage.app.inOneTransaction((tx) => {
      ids.forEach((organizationId, at) => {
        const data = { organizationId, version: 1, registeredBy: randomUUID(), profile: profileOf(at) };
        tx.emit(OrganizationRegistered, organizationId, data);
      });
    });
    const fresh = await publishInitiative(stage.app);
    for (const initiative of [fresh, ...initiatives]) {
      for (const [at, constituency] of constituencies.entries()) {
        const last = ids[imported - 3 + at] ?? '';
        await stage.lists.until(
          initiative,
          constituency,
          (names) => names.length === 50 || names.includes(last),
          'full',
        );
      }
    }
    await stage.lists.queueIsEmpty();
    for (const initiative of [fresh, ...initiatives]) {
      const events = await suggestedFor(initiative);
      const told = events.flatMap(({ data }) =>
        data.suggestions.filter(({ notify }) => notify).map(({ organizationId }) => organizationId),
      );
      expect(told.length).toBeGreaterThan(0);
      expect(new Set(told).size).toBe(told.length);
      const scores = new Map<string, number>();
      for (const { suggestionId, score, notify, entered } of events.flatMap(({ data }) => data.suggestions)) {
        expect(entered === true || notify || scores.get(suggestionId) !== score).toBe(true);
        scores.set(suggestionId, score);
      }
    }
  }, 120_000);

  it('ends as if each list had been made from all of them at once', async () => {
    const anew = await publishInitiative(stage.app);
    for (const constituency of constituencies) {
      const whole = await stage.lists.until(anew, constituency, (names) => names.length === 50, 'with fifty');
      const scores = ({ items }: typeof whole): number[] => items.map(({ score }) => score).sort((a, b) => b - a);
      for (const initiative of initiatives) {
        expect(scores(await stage.lists.of(initiative, constituency))).toEqual(scores(whole));
      }
    }
  }, 60_000);

  it('withdraws those that are suspended, each once', async () => {
    const [initiative] = initiatives;
    if (!initiative) throw new Error('there is an initiative');
    await stage.lists.queueIsEmpty();
    const before = namedIn(await stage.lists.of(initiative, 'workers'));
    const suspended = new Set(before.slice(0, 30));
    await stage.app.inOneTransaction((tx) => {
      for (const organizationId of suspended)
        tx.emit(OrganizationSuspended, organizationId, { organizationId, suspended: true });
    });
    await stage.lists.until(initiative, 'workers', (names) => !names.some((id) => suspended.has(id)), 'without them');
    await stage.lists.queueIsEmpty();
    const staled = (await stage.lists.said<SuggestionStaledData>(SuggestionStaled.type, initiative.id))
      .filter(({ data }) => data.seatId === initiative.seats['workers'])
      .flatMap(({ data }) => data.organizationIds)
      .filter((id) => suspended.has(id));
    expect(new Set(staled)).toEqual(suspended);
    expect(staled).toHaveLength(suspended.size);
  }, 60_000);
}
