import { hash } from '../../../apps/matching/src/domain/hash.js';
import { mean } from '../metrics.js';
import { atLeast, atMost, type Section, share } from '../section.js';
import { type Answers, answer, places, qualityOf } from './measure.js';
import { profileOf } from './profiles.js';
import { type Describe, productRanker, wholly } from './product-ranker.js';
import { countryOf, type Row } from './rows.js';
import type { Question, Task } from './task.js';

const strippedShare = 0.1;
/** Of the ties: only who is stripped differs from round to round. */
const seed = 'seed 1';

/** What is left of the hits of those who are stripped, in one round. */
interface Round {
  /** Hits before, and those of them that are left. */
  readonly before: number;
  readonly kept: number;
  /** The same where the one theme that is left is the one asked for, in the same country. */
  readonly beforeInReach: number;
  readonly keptInReach: number;
  readonly ndcg: number;
}

/** What becomes of organisations of which hardly anything is known, and of everybody else's lists. */
export function coldStartSection(task: Task, rounds: number, step: (what: string) => void): Section {
  const whole = answer(productRanker(wholly(task.small), 'second'), task, seed);
  const ndcg = qualityOf(whole, task).ndcg;
  const each = Array.from({ length: rounds }, (_, at) => {
    step(`round ${at + 1}`);
    return roundOf(task, whole, `round ${at + 1}`);
  });
  const total = (of: keyof Round) => each.reduce((sum, round) => sum + round[of], 0);
  const kept = total('kept') / total('before');
  const keptInReach = total('keptInReach') / total('beforeInReach');
  const loss = 1 - mean(each.map((round) => round.ndcg)) / ndcg;
  return {
    title: 'Organisations of which hardly anything is known',
    about:
      `The same questions, with one organisation in ten stripped to one theme and one place that are drawn, and without ` +
      `any experience; mean over ${rounds} draws. Within reach is what a stripped profile can answer at all: its one theme ` +
      `is asked for in the country of its one place. That holds for ${share(total('beforeInReach') / total('before'))} ` +
      `of the hits that they had before.`,
    head: ['of those stripped', 'before', 'kept'],
    rows: [
      ['hits among the first ten, per draw', hits(total('before'), rounds), share(kept)],
      ['of these, within reach', hits(total('beforeInReach'), rounds), share(keptInReach)],
      ['nDCG@10 of everybody', share(ndcg), share(1 - loss)],
    ],
    goals: [
      atLeast('share of their hits that is kept', kept, 0.5),
      atLeast('share of their hits within reach that is kept', keptInReach, 0.5),
      atMost('loss of everybody’s nDCG@10', loss, 0.05),
    ],
  };
}

const hits = (total: number, rounds: number): string => (total / rounds).toFixed(1);

function roundOf(task: Task, whole: Answers, round: string): Round {
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
  const pairs = task.questions.flatMap((question) => hitsOf(question, whole, stripped).map((id) => ({ question, id })));
  const isKept = ({ question, id }: (typeof pairs)[number]) => hitsOf(question, answers, stripped).includes(id);
  const inReach = pairs.filter(({ question, id }) => {
    const row = left(question.known.filter(({ organization }) => organization === id));
    return row?.activity === question.activity && countryOf(row.place) === countryOf(question.place);
  });
  return {
    before: pairs.length,
    kept: pairs.filter(isKept).length,
    beforeInReach: inReach.length,
    keptInReach: inReach.filter(isKept).length,
    ndcg: qualityOf(answers, task).ndcg,
  };
}

/** The one row that stays, of those that are known. */
const leftOf =
  (round: string) =>
  (rows: readonly Row[]): Row | undefined => {
    const place = (row: Row) => hash(`${round}/${row.organization}/${row.activity}/${row.place}`);
    return [...rows].sort((a, b) => place(a) - place(b))[0];
  };

const hitsOf = ({ id, partners }: Question, answers: Answers, among: ReadonlySet<string>): readonly string[] =>
  (answers.get(id) ?? [])
    .slice(0, places)
    .map((placed) => placed.id)
    .filter((organization) => partners.has(organization) && among.has(organization));
