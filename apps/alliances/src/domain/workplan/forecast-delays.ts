import { daysAfter } from '../time/day-ends.js';
import type { Activity } from './activity.js';
import type { Milestone } from './milestone.js';
import type { PlanBody } from './plan-body.js';
import { placedIn } from './plan-order.js';

/** A milestone or an activity that will not be there on its day, as far as can be said today. */
export interface Delay {
  readonly of: 'milestone' | 'activity';
  readonly id: string;
  readonly dueOn: string;
  /** The earliest day on which it can be there, `YYYY-MM-DD`. */
  readonly expectedOn: string;
  readonly days: number;
  /** What is late of itself and pushes it; itself where it is late of itself. */
  readonly causes: readonly string[];
}

type Work = ({ readonly of: 'milestone' } & Milestone) | ({ readonly of: 'activity' } & Activity);

interface Expectation {
  readonly day: string;
  readonly causes: readonly string[];
}

/**
 * What is late, and what it pushes, over all that waits for it: one pass from each item back to what it waits for.
 * Nobody catches up by hope: an activity takes as long as was planned for it. The earliest delay first.
 * @param today where the alliance works, `YYYY-MM-DD`
 */
export function forecastDelays(
  { milestones, activities }: Pick<PlanBody, 'milestones' | 'activities'>,
  today: string,
): readonly Delay[] {
  const all: readonly Work[] = [
    ...milestones.map((one) => ({ of: 'milestone' as const, ...one })),
    ...activities.map((one) => ({ of: 'activity' as const, ...one })),
  ];
  const byId = new Map(all.map((one) => [one.id, one]));
  const waits = new Map(placedIn(milestones, activities).map(({ id, waitsFor }) => [id, waitsFor]));
  const known = new Map<string, Expectation | undefined>();
  const expect = (id: string): Expectation | undefined => {
    if (known.has(id)) return known.get(id);
    const work = byId.get(id);
    known.set(id, undefined);
    if (!work || isSettled(work)) return undefined;
    const before = (waits.get(id) ?? []).flatMap((one) => expect(one) ?? []);
    const expectation = pushed(work, ownExpectation(work, today), before);
    known.set(id, expectation);
    return expectation;
  };
  return all
    .flatMap(({ of, id, dueOn }): readonly Delay[] => {
      const expectation = expect(id);
      if (!expectation || expectation.day <= dueOn) return [];
      const { day: expectedOn, causes } = expectation;
      return [{ of, id, dueOn, expectedOn, days: daysBetween(dueOn, expectedOn), causes }];
    })
    .sort((one, other) => (one.expectedOn + one.id < other.expectedOn + other.id ? -1 : 1));
}

const isSettled = ({ status }: Work): boolean => status === 'achieved' || status === 'done' || status === 'dropped';

/** Late of itself: its day has passed, or its owner said so. A day that the owner did not give is one day at least. */
function ownExpectation(work: Work, today: string): Expectation {
  const { id, dueOn } = work;
  const owned = work.of === 'milestone' && work.status === 'delayed' ? (work.expectedOn ?? daysAfter(dueOn, 1)) : dueOn;
  const day = dueOn < today && owned < today ? today : owned;
  return { day, causes: day > dueOn ? [id] : [] };
}

function pushed(work: Work, own: Expectation, before: readonly Expectation[]): Expectation {
  const { dueOn } = work;
  const length = work.of === 'activity' && work.startsOn !== undefined ? daysBetween(work.startsOn, dueOn) : 0;
  const pushing = before
    .map(({ day, causes }) => ({ day: daysAfter(day, length), causes }))
    .filter(({ day, causes }) => day > dueOn && causes.length > 0);
  const day = [own, ...pushing].map((one) => one.day).reduce((latest, one) => (one > latest ? one : latest));
  return { day, causes: [...new Set([...own.causes, ...pushing.flatMap(({ causes }) => causes)])].sort() };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
