import type { DatedEvidence, DatedFact } from './evidence.js';
import { type Finding, groupBy } from './findings.js';

/** Dates of one table that fall together, or nearly so, are in no order. */
const togetherMs = 3_600_000;

/** What the calendar owed came once each, and what was caught up with came in the order of the dates. */
export function checkDates({ owed, facts, looks }: DatedEvidence): Finding[] {
  const told = groupBy(facts, ({ what }) => what);
  const end = looks.at(-1) ?? Number.NEGATIVE_INFINITY;
  const known = new Map(owed.map((fact) => [fact.what, fact]));
  return [
    ...owed.flatMap((fact): Finding[] => {
      const count = told.get(fact.what)?.length ?? 0;
      if (count > 1) return [{ kind: 'repeated', text: `${fact.what} was told ${count} times` }];
      const isOwed = fact.from <= end && !lapsed(fact, looks);
      return isOwed && count === 0 ? [{ kind: 'lost', text: `${fact.what} was due and not told` }] : [];
    }),
    ...facts.flatMap((fact): Finding[] => {
      const { from } = known.get(fact.what) ?? {};
      if (from === undefined) return [{ kind: 'without cause', text: `${fact.what} is in no calendar` }];
      return from <= fact.at ? [] : [{ kind: 'without cause', text: `${fact.what} was told before its time` }];
    }),
    ...checkOrder(facts, known),
  ];
}

/** A reminder is for a while only: when nobody was at work in it, nobody is reminded. */
function lapsed({ from, until }: DatedFact, looks: readonly number[]): boolean {
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
