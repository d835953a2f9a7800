import type { DatedEvidence, DatedFact, Span } from './evidence.js';
import { type Finding, groupBy } from './findings.js';

/** Dates of one table that fall together, or nearly so, are in no order; nor are a look and what it waited for. */
const togetherMs = 3_600_000;

const never: Span = { from: Number.POSITIVE_INFINITY };

/**
 * What the calendar owed came once each, no earlier than its date and no later than somebody looked after it; and what
 * was caught up with came in the order of the dates.
 */
export function checkDates({ owed, facts, looks }: DatedEvidence): Finding[] {
  const inTurn = facts.toSorted((a, b) => a.sequence - b.sequence);
  const told = groupBy(inTurn, ({ what }) => what);
  const timesOf = (what: string): readonly number[] => (told.get(what) ?? []).map(({ at }) => at);
  const known = new Map(owed.map((fact) => [fact.what, fact]));
  return [
    ...owed.flatMap((fact) => checkTimes(fact, spanOf(fact, timesOf), timesOf(fact.what), looks)),
    ...facts.flatMap(({ what }): Finding[] =>
      known.has(what) ? [] : [{ kind: 'without cause', text: `${what} is in no calendar` }],
    ),
    ...checkOrder(facts, known),
  ];
}

/** What follows from something that nobody was told of is never due. */
function spanOf(fact: DatedFact, timesOf: (what: string) => readonly number[]): Span {
  const { from, until, follows } = fact;
  if (!follows) return { from, ...(until !== undefined && { until }) };
  const [first] = timesOf(follows.what);
  return first === undefined ? never : follows.by(first);
}

function checkTimes(
  { what, again }: DatedFact,
  span: Span,
  times: readonly number[],
  looks: readonly number[],
): Finding[] {
  const findings: Finding[] = [];
  let { from } = span;
  for (const [index, at] of times.entries()) {
    if (at < from && index === 0) findings.push({ kind: 'without cause', text: `${what} was told before its time` });
    else if (at < from) findings.push({ kind: 'repeated', text: `${what} was told ${index + 1} times` });
    else if (firstLook(looks, from) + togetherMs < at)
      findings.push({ kind: 'lost', text: `${what} was told too late` });
    from = again?.(at) ?? never.from;
  }
  const isOwed = Number.isFinite(firstLook(looks, from)) && (times.length > 0 || !lapsed(span, looks));
  return isOwed ? [...findings, { kind: 'lost', text: `${what} was due and not told` }] : findings;
}

/** When somebody first looked after all that was due at an instant. */
const firstLook = (looks: readonly number[], due: number): number =>
  looks.find((at) => at >= due) ?? Number.POSITIVE_INFINITY;

/** A reminder is for a while only: when nobody was at work in it, nobody is reminded. */
function lapsed({ from, until }: Span, looks: readonly number[]): boolean {
  return until !== undefined && !looks.some((at) => at >= from && at < until);
}

function checkOrder(facts: DatedEvidence['facts'], known: ReadonlyMap<string, DatedFact>): Finding[] {
  return [...groupBy(facts, ({ subject }) => subject).values()].flatMap((ofSubject) => {
    const dated = ofSubject.flatMap(({ what, sequence }) => {
      const { from, ordered = true } = known.get(what) ?? {};
      return from !== undefined && ordered ? [{ what, sequence, from }] : [];
    });
    dated.sort((a, b) => a.sequence - b.sequence);
    return dated.flatMap((fact, index): Finding[] => {
      const before = dated[index - 1];
      if (!before || before.from <= fact.from + togetherMs) return [];
      return [{ kind: 'out of order', text: `${fact.what} was told after ${before.what}, which is due later` }];
    });
  });
}
