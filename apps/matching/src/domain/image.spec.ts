import { expect, it } from '@jest/globals';
import { anyDay, noStanding, randomCall, randomCandidate, randomFrom } from '../../testing/random-records.js';
import { codeLists, codesOf } from '#taxonomy';
import type { Candidate } from './candidate.js';
import { explain } from './explain.js';
import { Finder } from './finder.js';
import { model } from './model.js';
import { taxonomyRelatedness } from './relatedness.js';
import { remember } from './remember.js';
import { specimens } from './specimens.js';
import { statisticsOf } from './statistics.js';
import { stemsIn } from './text/texts-of.js';

const relatedness = remember(taxonomyRelatedness);
const random = randomFrom(20_261_129);
const organizations = Array.from({ length: 120 }, (_, at) => randomCandidate(random, `organization ${at}`));
const calls = Array.from({ length: 25 }, (_, at) => randomCall(random, `seat ${at}`));
const statistics = statisticsOf(
  organizations.map(({ profile: { themes, mission } }) => ({ themes, stems: stemsIn([mission], model.text.reading) })),
  'one',
);
const emptyFinder = () => new Finder({ model, statistics }, relatedness);

function filled(candidates: Iterable<Candidate>): Finder {
  const finder = emptyFinder();
  for (const candidate of candidates) finder.putCandidate(candidate);
  return finder;
}

/** All lists with their scores, records and explanations. */
function found(finder: Finder): unknown {
  const scorer = finder.scorer(anyDay);
  const search = { limit: 20, asOf: anyDay, standing: () => noStanding };
  return calls.map((call) => ({
    records: finder.recordsFor(call, search),
    reasons: finder.partnersFor(call, search).map((pair) => explain(pair, scorer, 'one')),
  }));
}

it('restores what it drew: the same lists, to the last digit', () => {
  const drawn = filled(organizations);
  // With holes, and numbers that were given out twice.
  for (const { id } of organizations.slice(0, 40)) drawn.removeCandidate(id);
  const restored = emptyFinder();
  // The other way round: no number is what it was.
  for (const part of [...drawn.image()].reverse()) restored.restore(part);
  expect(found(restored)).toEqual(found(filled(organizations.slice(40))));
  expect(restored.termsHeld).toBe(drawn.termsHeld);
});

it('is right again when the changes since it was begun are repeated, whatever they met', () => {
  const drawn = filled(organizations);
  const now = new Map(organizations.map((each) => [each.id, each]));
  const changed = new Set<string>();
  const parts: Uint8Array[] = [];
  for (const part of drawn.image()) {
    parts.push(part);
    for (let count = 0; count < 30; count += 1) {
      const id = `organization ${Math.floor(random() * 140)}`;
      changed.add(id);
      if (random() < 0.4) {
        now.delete(id);
        drawn.removeCandidate(id);
      } else {
        const revised = randomCandidate(random, id);
        now.set(id, revised);
        drawn.putCandidate(revised);
      }
    }
  }
  const restored = emptyFinder();
  for (const part of parts) restored.restore(part);
  for (const id of changed) {
    const row = now.get(id);
    if (row) restored.putCandidate(row);
    else restored.removeCandidate(id);
  }
  expect(parts.length).toBeGreaterThan(3);
  expect(found(restored)).toEqual(found(filled(now.values())));
  expect(restored.termsHeld).toBe(filled(now.values()).termsHeld);
});

it('has specimens that state every code and say every name', () => {
  const profiles = specimens().map(({ profile }) => profile);
  expect(new Set(profiles.flatMap(({ themes }) => themes))).toEqual(new Set(codesOf('themes')));
  expect(new Set(profiles.flatMap(({ places }) => places))).toEqual(new Set(codesOf('countries')));
  expect(new Set(profiles.flatMap(({ corridors }) => corridors))).toEqual(new Set(codesOf('corridors')));
  for (const { labels } of codeLists.offers.terms) {
    expect(profiles.some(({ mission }) => mission?.['pt']?.includes(labels.pt))).toBe(true);
  }
});

it('forgets the names of what was restored and is gone', () => {
  const restored = emptyFinder();
  for (const part of filled(organizations).image()) restored.restore(part);
  for (const { id } of organizations) restored.removeCandidate(id);
  expect(restored.termsHeld).toBe(0);
});
