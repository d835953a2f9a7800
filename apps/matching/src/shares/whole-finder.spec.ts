import { describe, expect, it } from '@jest/globals';
import { anyDay, noStanding, randomCall, randomCandidate, randomFrom } from '../../testing/random-records.js';
import { explain } from '../domain/explain.js';
import { Finder, type RankedPair } from '../domain/finder.js';
import { toldElsewhere } from '../domain/merge-partners.js';
import { model } from '../domain/model.js';
import { taxonomyRelatedness } from '../domain/relatedness.js';
import { remember } from '../domain/remember.js';
import { holds, type Share, shareText } from '../domain/share.js';
import { statisticsOf } from '../domain/statistics.js';
import { stemsIn } from '../domain/text/texts-of.js';
import { heard, type PartnersAnswer, type PartnersQuestion } from './partners-question.js';
import { WholeFinder } from './whole-finder.js';

const relatedness = remember(taxonomyRelatedness);
const random = randomFrom(23);
const organizations = Array.from({ length: 90 }, (_, number) => randomCandidate(random, `organization ${number}`));
const statistics = statisticsOf(
  organizations.map(({ profile }) => ({
    themes: profile.themes,
    stems: stemsIn([profile.mission], model.text.reading),
  })),
  'shares',
);
const ranking = { model, statistics };
const shares = [1, 2, 3].map((number): Share => ({ number, of: 3 }));
const [first, second, third] = shares;
if (!first || !second || !third) throw new RangeError('three shares');

function finderOf(share: Share): Finder {
  const finder = new Finder(ranking, relatedness);
  for (const each of organizations) if (holds(share, each.id)) finder.putCandidate(each);
  return finder;
}

const whole = finderOf({ number: 1, of: 1 });
const parts = new Map(shares.map((share) => [share, finderOf(share)]));

/** As it comes over the wire. */
function answerOf(share: Share, { call, limit, asOf, standing, ranking: asked }: PartnersQuestion): PartnersAnswer {
  const known = heard(standing);
  const partners = parts.get(share)?.recordsFor(call, { limit, asOf, standing: () => known }) ?? [];
  const answer = { share: shareText(share), ranking: asked, partners: partners.map(toldElsewhere) };
  return JSON.parse(JSON.stringify(answer)) as PartnersAnswer;
}

const ask = (of: readonly Share[]) => async (question: PartnersQuestion) =>
  of.map((share) => answerOf(share, JSON.parse(JSON.stringify(question)) as PartnersQuestion));
const shown = (finder: Finder) => (pair: RankedPair) => ({
  rank: pair.rank,
  id: pair.candidate.candidate.id,
  explanation: explain(pair, finder.scorer(anyDay), statistics.version),
});

describe('shares that answer together', () => {
  const firstPart = parts.get(first) ?? whole;
  const standing = { ...noStanding, members: new Set(['organization 4']), conflicts: new Set(['organization 7']) };
  const search = { limit: 12, asOf: anyDay, standing: () => standing };

  it('find the same list with the same explanations as one that holds everything', async () => {
    const together = new WholeFinder(firstPart, first, ask([second, third]), false);
    let listed = 0;
    for (let turn = 0; turn < 150; turn += 1) {
      const call = randomCall(random, `seat ${turn}`);
      const { partners, missing } = await together.partnersFor(call, search);
      expect(missing).toEqual([]);
      expect(partners.map(shown(firstPart))).toEqual(whole.partnersFor(call, search).map(shown(whole)));
      listed += partners.length;
    }
    expect(listed).toBeGreaterThan(500);
  });

  it('name the shares that nobody answered for, and find the best of the others', async () => {
    const without = new WholeFinder(firstPart, first, ask([third]), false);
    const call = randomCall(random, 'seat');
    const { partners, missing } = await without.partnersFor(call, search);
    expect(missing).toEqual(['2/3']);
    const everybody = whole.partnersFor(call, { ...search, limit: organizations.length });
    const held = everybody.filter(({ candidate }) => !holds(second, candidate.candidate.id));
    expect(partners.map(({ candidate }) => candidate.candidate.id)).toEqual(
      held.slice(0, search.limit).map(({ candidate }) => candidate.candidate.id),
    );
  });

  it('do not take an answer that ranks otherwise, or that is of their own share', async () => {
    const otherwise = async (question: PartnersQuestion) => [
      { ...answerOf(second, question), ranking: 'another/none' },
      { ...answerOf(third, question), share: '1/3' },
    ];
    const call = randomCall(random, 'seat');
    const { partners, missing } = await new WholeFinder(firstPart, first, otherwise, false).partnersFor(call, search);
    expect(missing).toEqual(['2/3', '3/3']);
    expect(partners).toEqual(firstPart.partnersFor(call, search));
  });

  it('hold each organisation once, in parts of about the same size', () => {
    const sizes = shares.map((share) => organizations.filter(({ id }) => holds(share, id)).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(organizations.length);
    expect(Math.min(...sizes)).toBeGreaterThan(organizations.length / 6);
  });
});
