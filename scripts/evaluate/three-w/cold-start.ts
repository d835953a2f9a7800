import { hash } from '../../../apps/matching/src/domain/hash.js';
import { mean } from '../metrics.js';
import { atLeast, atMost, type Section, share } from '../section.js';
import { Hindsight, type Left } from './best-possible.js';
import { hitsOf } from './hits.js';
import { type Answers, answer, qualityOf } from './measure.js';
import { profileOf } from './profiles.js';
import { type Describe, productRanker, wholly } from './product-ranker.js';
import type { Row } from './rows.js';
import type { Task } from './task.js';

const strippedShare = 0.1;
/** Of the ties: only who is stripped differs from round to round. */
const seed = 'seed 1';

/** What is found of those who are stripped, in one round. */
interface Round {
  /** How often they were partners. */
  readonly partners: number;
  /** Of these, among the first ten: with their whole profiles, stripped, and by the best possible ranking. */
  readonly whole: number;
  readonly stripped: number;
  readonly bestPossible: number;
  /** Of everybody. */
  readonly ndcg: number;
}

/** What becomes of organisations of which hardly anything is known, and of everybody else's lists. */
export function coldStartSection(task: Task, rounds: number, step: (what: string) => void): Section {
  const whole = answer(productRanker(wholly(task.small), 'second'), task, seed);
  const ndcg = qualityOf(whole, task).ndcg;
  const names = Array.from({ length: rounds }, (_, at) => `round ${at + 1}`);
  const hindsight = new Hindsight(task, whole, names.map(leftOf));
  const each = names.map((round) => {
    step(round);
    return roundOf(task, whole, hindsight, round);
  });
  const total = (of: keyof Round) => each.reduce((sum, round) => sum + round[of], 0);
  const recall = (of: 'whole' | 'stripped' | 'bestPossible') => share(total(of) / total('partners'));
  const kept = total('stripped') / total('whole');
  const mostKept = total('bestPossible') / total('whole');
  const loss = 1 - mean(each.map((round) => round.ndcg)) / ndcg;
  return {
    title: 'Organisations of which hardly anything is known',
    about:
      `The same questions, with one organisation in ten stripped to one theme and one place that are drawn, and without ` +
      `any experience; ${rounds} draws. The best possible ranking knows from the answers how often an organisation that says ` +
      `this much of what is asked for was a partner, and places everybody by it: nobody can find more of them by what they say.`,
    head: ['', 'whole profiles', 'stripped', 'best possible'],
    rows: [
      ['recall@10 of those stripped', recall('whole'), recall('stripped'), recall('bestPossible')],
      ['share of it that is kept', share(1), share(kept), share(mostKept)],
      ['nDCG@10 of everybody', share(ndcg), share(ndcg * (1 - loss)), ''],
    ],
    goals: [
      atLeast('share of their recall that is kept', kept, 0.5),
      atLeast('share of the best possible that is kept', kept / mostKept, 0.5),
      atMost('loss of everybody’s nDCG@10', loss, 0.05),
    ],
  };
}

function roundOf(task: Task, whole: Answers, hindsight: Hindsight, round: string): Round {
  const drawn = [...task.organizations].sort((a, b) => hash(`${round}/${a}`) - hash(`${round}/${b}`));
  const stripped = new Set(drawn.slice(0, Math.round(drawn.length * strippedShare)));
  const left = leftOf(round);
  const describe: Describe = (organization, rows) => {
    const profile = wholly(task.small)(organization, rows);
    const row = left(rows);
    if (!stripped.has(organization) || !row) return profile;
    const poor = profileOf(organization, [row], task.small.has(organization));
    return { ...poor, profile: { ...poor.profile, experience: [] } };
  };
  const answers = answer(productRanker(describe, 'second'), task, seed);
  const found = (ranked: Answers) =>
    task.questions.reduce((sum, question) => sum + hitsOf(question, ranked, stripped).length, 0);
  return {
    partners: task.questions.reduce(
      (sum, { partners }) => sum + [...partners].filter((id) => stripped.has(id)).length,
      0,
    ),
    whole: found(whole),
    stripped: found(answers),
    bestPossible: found(hindsight.rank(answers, stripped, left)),
    ndcg: qualityOf(answers, task).ndcg,
  };
}

/** The one row that stays, of those that are known: the first by lot. */
const leftOf = (round: string): Left => {
  const lots = new Map<Row, number>();
  const lotOf = (row: Row): number => {
    const lot = lots.get(row) ?? hash(`${round}/${row.organization}/${row.activity}/${row.place}`);
    lots.set(row, lot);
    return lot;
  };
  return (rows) =>
    rows.reduce<Row | undefined>((first, row) => (first && lotOf(first) <= lotOf(row) ? first : row), undefined);
};
