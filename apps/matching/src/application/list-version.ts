import type { ReadModels } from '#messaging';
import type { Ranking } from '../domain/compile.js';
import { rankingVersion } from '../domain/ranking-version.js';

/** The projections whose rows lists are made from. */
const projections = ['matching.organizations', 'matching.initiatives'];

/** What a list is made with: the ranking and, where the rows were ever made again, their generations. */
export function listVersion(ranking: Ranking, readModels: Pick<ReadModels, 'generationOf'>): string {
  const generations = projections.map((group) => readModels.generationOf(group));
  const version = rankingVersion(ranking);
  return generations.every((generation) => generation === 1) ? version : `${version}/${generations.join('.')}`;
}
