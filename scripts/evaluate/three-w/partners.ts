import { atLeast, atMost, type Section, share } from '../section.js';
import { meanQuality, type Quality } from './measure.js';
import { productRanker, wholly } from './product-ranker.js';
import { references } from './references.js';
import type { Task } from './task.js';

export interface Rounds {
  /** Ties fall otherwise in each. */
  readonly ofReferences: number;
  readonly ofOurs: number;
}

/** Whether those who really worked together are found, and whether everybody is seen. */
export function partnersSection(task: Task, rounds: Rounds, step: (name: string) => void): Section {
  const measure = (ranker: (typeof references)[number], count: number) => {
    step(ranker.name);
    return { name: ranker.name, quality: meanQuality(ranker, task, seeds(count)) };
  };
  const ours = (stage: 'first' | 'second') => measure(productRanker(wholly(task.small), stage), rounds.ofOurs);
  const shown = ours('second');
  const lines = [...references.map((ranker) => measure(ranker, rounds.ofReferences)), ours('first'), shown];
  const { questions, organizations, small } = task;
  return {
    title: 'Who worked together in the Ebola response of 2014',
    about:
      `${questions.length} activities in a place that at least three of ${organizations.length} organisations did ` +
      `together, hidden one after the other; partners are looked for in everything else that is known. ` +
      `${small.size} organisations are small (at most three rows). Mean over ${rounds.ofReferences} seeds of ties, ` +
      `ours over ${rounds.ofOurs}.`,
    head: ['ranker', 'nDCG@10', 'recall@10', 'shown', 'Gini', 'small'],
    rows: lines.map(({ name, quality }) => [name, ...cells(quality)]),
    goals: goalsOf(shown.quality),
  };
}

const seeds = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `seed ${at + 1}`);

const cells = ({ ndcg, recall, shown, gini, small }: Quality): readonly string[] =>
  [ndcg, recall, shown, gini, small].map(share);

const goalsOf = ({ ndcg, recall, shown, gini, small }: Quality) => [
  atLeast('nDCG@10', ndcg, 0.84),
  atLeast('recall@10', recall, 0.8),
  atLeast('share of organisations ever shown', shown, 0.75),
  atMost('Gini coefficient of exposure', gini, 0.75),
  atLeast('share of small organisations in the first ten', small, 0.1),
];
