import { describe, expect, it } from '@jest/globals';
import { anyDay, noStanding, randomCall, randomCandidate, randomFrom } from '../../../testing/random-records.js';
import { compileCall, compileCandidate, type Compiled } from '../compile.js';
import { at } from '../measures.js';
import { model } from '../model.js';
import { taxonomyRelatedness } from '../relatedness.js';
import { remember } from '../remember.js';
import { Scorer } from '../score.js';
import { statisticsOf } from '../statistics.js';
import { stemsIn } from '../text/texts-of.js';
import type { Assessor } from './assessor.js';
import { callCodec } from './call-codec.js';
import { CallsForOrganization } from './calls-for-organization.js';
import { candidateCodec } from './candidate-codec.js';
import { Ceilings } from './ceilings.js';
import { OrganizationsForCall } from './organizations-for-call.js';
import { Partition } from './partition.js';
import { PreparedQuery } from './prepared-query.js';
import { ceilingSteps } from './prospects.js';
import { stemScratch, TextQuery } from './text-query.js';
import { Vocabulary } from './vocabulary.js';
import { WeightRows } from './weight-rows.js';

const relatedness = remember(taxonomyRelatedness);
const scorer = new Scorer(model, relatedness, anyDay);
const random = randomFrom(11);
const names = Array.from({ length: 70 }, (_, number) => `record ${number}`);
const candidates = names.map((name) => randomCandidate(random, name));
const statistics = statisticsOf(
  candidates.map(({ profile }) => ({ themes: profile.themes, stems: stemsIn([profile.mission], model.text.reading) })),
  'ceilings',
);
const ranking = { model, statistics };
const organizations = candidates.map((candidate) => compileCandidate(candidate, ranking));
const calls = names.map((name) => compileCall(randomCall(random, name), ranking));
const rows = new WeightRows();
const slack = { pairs: 0, above: 0 };

function scoreOf(call: (typeof calls)[number], candidate: (typeof organizations)[number]): number {
  return scorer.score({ call, candidate }, scorer.measure(scorer.pair(call, candidate)));
}

/** The ceilings of all documents for one query. */
function write<D extends Compiled>(query: PreparedQuery, assessor: Assessor<D>, partition: Partition<D>): Uint16Array {
  const { compiled, vocabulary } = query;
  const text = new TextQuery(compiled.text, vocabulary, stemScratch(vocabulary.stems.size));
  const composition = (compiled.weights[at.composition] ?? 0) * assessor.compositionOf(partition);
  const ceilings = new Ceilings<D>();
  ceilings.prepare(query, assessor, text, rows);
  ceilings.write(partition, composition, model);
  return partition.memory.steps;
}

function expectAbove(step: number | undefined, score: number): void {
  slack.pairs += 1;
  slack.above += (step ?? 0) / ceilingSteps - score ** 2;
  expect(step).toBeGreaterThanOrEqual((score ** 2 - 1e-9) * ceilingSteps);
}

describe('the ceiling of a signature', () => {
  it('is never below the score of an organisation for a call', () => {
    const vocabulary = new Vocabulary(ranking, relatedness);
    const partition = new Partition('workers', vocabulary, candidateCodec, rows);
    organizations.forEach((each) => partition.put(each.candidate.id, each));
    for (const call of calls) {
      const query = new PreparedQuery(call, 'initiative', vocabulary, model);
      const assessor = new OrganizationsForCall(call, noStanding, scorer, query);
      const found = write(query, assessor, partition);
      organizations.forEach((each, slot) => {
        const profile = { ...each.candidate.profile, constituency: 'workers' };
        expectAbove(found[slot], scoreOf(call, { ...each, candidate: { ...each.candidate, profile } }));
      });
    }
  });

  it('is never below the score of a call for an organisation', () => {
    const vocabulary = new Vocabulary(ranking, relatedness);
    const partition = new Partition('calls', vocabulary, callCodec, rows);
    calls.forEach((each) => partition.put(each.call.seat.id, each));
    const byId = new Map(calls.map((each) => [each.call.seat.id, each]));
    const callOf = (id: string): (typeof calls)[number] => {
      const found = byId.get(id);
      if (!found) throw new RangeError(id);
      return found;
    };
    for (const each of organizations) {
      const query = new PreparedQuery(each, 'partner', vocabulary, model);
      const reader = { reader: 'partner', standing: () => noStanding } as const;
      const assessor = new CallsForOrganization(each, reader, scorer, callOf);
      const found = write(query, assessor, partition);
      calls.forEach((call, slot) => expectAbove(found[slot], scoreOf(call, each)));
    }
  });

  it('is so near that it tells most pairs from the best', () => {
    expect(slack.pairs).toBe(2 * names.length ** 2);
    expect(slack.above / slack.pairs).toBeLessThan(0.25);
  });
});
