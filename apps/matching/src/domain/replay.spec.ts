import { describe, expect, it } from '@jest/globals';
import { anyDay, randomCall, randomCandidate, randomFrom } from '../../testing/random-records.js';
import { compileCall, compileCandidate } from './compile.js';
import { explain } from './explain.js';
import { model } from './model.js';
import { taxonomyRelatedness } from './relatedness.js';
import { remember } from './remember.js';
import { filledThen, replay } from './replay.js';
import { Scorer } from './score.js';
import { noStatistics, statisticsOf } from './statistics.js';

const relatedness = remember(taxonomyRelatedness);
const random = randomFrom(3);
const inputs = { model, statistics: noStatistics };
const pair = () => ({ call: randomCall(random, 'seat'), candidate: randomCandidate(random, 'organization') });
const stored = ({ call, candidate }: ReturnType<typeof pair>) =>
  explain(
    compileCall(call, inputs),
    compileCandidate(candidate, inputs),
    new Scorer(model, relatedness, anyDay),
    noStatistics.version,
  );

describe('a replay', () => {
  it('of what a stored explanation was made from is the same to 1e-9, as kept in the database', () => {
    for (let attempt = 0; attempt < 1_000; attempt += 1) {
      const made = pair();
      const kept = JSON.parse(JSON.stringify(stored(made))) as ReturnType<typeof stored>;
      const call = { ...made.call, filled: filledThen(kept) };
      expect(replay(kept, { ...inputs, ...made, call }, relatedness)).toEqual({
        score: kept.score,
        same: true,
        differences: [],
      });
    }
  });

  it('with another profile says which contributions differ', () => {
    const made = pair();
    const candidate = { ...made.candidate, profile: { ...made.candidate.profile, constituency: 'workers' } };
    const call = { ...made.call, content: { ...made.call.content, themes: ['fair_recruitment'] } };
    const about = { ...candidate, profile: { ...candidate.profile, themes: ['fair_recruitment'] } };
    const other = { ...candidate, profile: { ...candidate.profile, themes: ['return_and_reintegration'] } };
    const { same, differences } = replay(
      stored({ call, candidate: about }),
      { ...inputs, call, candidate: other },
      relatedness,
    );
    expect(same).toBe(false);
    expect(differences).toContainEqual(expect.objectContaining({ side: 'initiative', feature: 'theme' }));
    expect(differences.every((each) => Math.abs(each.stored - each.replayed) > 1e-9)).toBe(true);
  });

  it('with other statistics differs where rarity counts', () => {
    const themes = ['fair_recruitment', 'labour_inspection'];
    const made = pair();
    const call = { ...made.call, content: { ...made.call.content, themes } };
    const candidate = { ...made.candidate, profile: { ...made.candidate.profile, themes: ['fair_recruitment'] } };
    const many = Array.from({ length: 50 }, () => ({ themes: ['fair_recruitment'] }));
    const statistics = statisticsOf(many, 'later');
    expect(
      replay(stored({ call, candidate }), { model, statistics, call, candidate }, relatedness).differences,
    ).toContainEqual(expect.objectContaining({ side: 'initiative', feature: 'theme' }));
  });
});
