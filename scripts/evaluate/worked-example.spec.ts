import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { explain } from '../../apps/matching/src/domain/explain.js';
import { Finder } from '../../apps/matching/src/domain/finder.js';
import { noStanding } from '../../apps/matching/src/domain/gates.js';
import { model } from '../../apps/matching/src/domain/model.js';
import { taxonomyRelatedness } from '../../apps/matching/src/domain/relatedness.js';
import { remember } from '../../apps/matching/src/domain/remember.js';
import { statisticsOf } from '../../apps/matching/src/domain/statistics.js';
import { stemsIn } from '../../apps/matching/src/domain/text/texts-of.js';
import { readSample } from '../../data/americas/sample.js';
import { sampleCalls, sampleCandidate, sampleDay } from './americas.js';

const page = readFileSync('docs/matching.md', 'utf8');

/** Of the pair of the page: an association of Haitian workers for the migrants' seat. */
function explained() {
  const { organizations, initiatives } = readSample('data/americas');
  const candidates = organizations.map(sampleCandidate);
  const population = candidates.map(({ profile }) => ({
    themes: profile.themes,
    stems: stemsIn([profile.mission], model.text.reading),
  }));
  const statistics = statisticsOf(population, 'americas');
  const finder = new Finder({ model, statistics }, remember(taxonomyRelatedness));
  for (const candidate of candidates) finder.putCandidate(candidate);
  const call = initiatives.flatMap(sampleCalls).find(({ initiativeId, seat }) => {
    return initiativeId === 'decent-work-haitian-construction-workers' && seat.constituency === 'migrant_led';
  });
  if (!call) throw new Error('The sample lacks the call of the example');
  const search = { limit: 50, asOf: sampleDay, standing: () => noStanding };
  const pair = finder
    .partnersFor(call, search)
    .find(({ candidate }) => candidate.candidate.id === 'asociacion-de-trabajadores-haitianos');
  if (!pair) throw new Error('The association of the example is not found');
  return { ...explain(pair, finder.scorer(sampleDay), statistics.version), score: pair.score };
}

/** Without the zero before the point, as the page writes numbers below one. */
const written = (number: number, digits: number): string => number.toFixed(digits).replace(/^0/, '');

describe('the example in docs/matching.md', () => {
  const { sides, score } = explained();

  it('is made with the present model', () => {
    expect(/with the model ([\d.-]+):/.exec(page)?.[1]).toBe(model.version);
  });

  it('weighs what the model weighs', () => {
    const rows = [...page.matchAll(/^\| ([a-z]+) +\| (\.\d+) +\| ([\d.]+) +\| (\.\d+) +\|/gm)].map((row) =>
      row.slice(1),
    );
    expect(rows).toEqual(
      sides.initiative.contributions.map(({ feature, weight, value, points }) => [
        feature,
        written(weight, 3),
        value.toFixed(2),
        written(points, 3),
      ]),
    );
  });

  it('adds up to what both sides find', () => {
    const [, together] = /\| \*\*together\*\* +\| +\| +\| (\.\d+) /.exec(page) ?? [];
    expect(together).toBe(written(sides.initiative.points, 3));
    const [, theirs] = /For the association the same comes to (\.\d+):/.exec(page) ?? [];
    expect(theirs).toBe(written(sides.partner.points, 3));
    const [, all] = /= \*\*(\.\d+)\*\*/.exec(page) ?? [];
    expect(all).toBe(written(score, 3));
  });
});
