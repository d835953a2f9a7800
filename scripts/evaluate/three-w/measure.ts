import { discount, gini, mean, ndcg, recall } from '../metrics.js';
import type { Question, Task } from './task.js';

/** So many places are looked at. */
export const places = 10;

export interface Placed {
  readonly id: string;
  readonly score: number;
}

/** Orders organisations for a question, best first; it may leave some out. `seed` breaks ties. */
export interface Ranker {
  readonly name: string;
  rank(question: Question, organizations: readonly string[], seed: string): readonly Placed[];
}

export interface Quality {
  readonly ndcg: number;
  readonly recall: number;
  /** Share of all organisations that are ever among the first ten. */
  readonly shown: number;
  /** Of exposure over all organisations: 0 when all get the same. */
  readonly gini: number;
  /** Share of small organisations in the first ten. */
  readonly small: number;
}

export type Answers = ReadonlyMap<string, readonly Placed[]>;

export function answer(ranker: Ranker, { questions, organizations }: Task, seed: string): Answers {
  return new Map(questions.map((question) => [question.id, ranker.rank(question, organizations, seed)]));
}

export function qualityOf(answers: Answers, { questions, organizations, small }: Task): Quality {
  const rankings = questions.map((question) => {
    const ranking = (answers.get(question.id) ?? []).map(({ id }) => id);
    return { question, ranking, first: ranking.slice(0, places) };
  });
  const exposure = new Map(organizations.map((organization) => [organization, 0]));
  for (const { first } of rankings) {
    first.forEach((id, at) => exposure.set(id, (exposure.get(id) ?? 0) + discount(at + 1)));
  }
  const amounts = [...exposure.values()];
  const showings = rankings.flatMap(({ first }) => first);
  return {
    ndcg: mean(rankings.map(({ question, ranking }) => ndcg(ranking, question.partners, places))),
    recall: mean(rankings.map(({ question, ranking }) => recall(ranking, question.partners, places))),
    shown: amounts.filter((amount) => amount > 0).length / amounts.length,
    gini: gini(amounts),
    small: showings.filter((id) => small.has(id)).length / showings.length,
  };
}

/** Ties fall otherwise with each seed: the mean over several says what a ranker is worth. */
export function meanQuality(ranker: Ranker, task: Task, seeds: readonly string[]): Quality {
  const each = seeds.map((seed) => qualityOf(answer(ranker, task, seed), task));
  const over = (of: keyof Quality) => mean(each.map((quality) => quality[of]));
  return { ndcg: over('ndcg'), recall: over('recall'), shown: over('shown'), gini: over('gini'), small: over('small') };
}
