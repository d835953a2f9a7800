import { type MatchingWeights, weighedFeatures } from '#contracts';
import type { Model } from './model.js';

/** Calls that say the same share a model: what is worked out for one holds for all. */
const known = new WeakMap<Model, Map<string, Model>>();
/** What calls can say is without end; what they do say is little. */
const mostKnown = 1_000;

/**
 * The model with a call's own weights on the initiative's side, scaled so that they total 1 again. The partner's side
 * is the partner's, and stays.
 * @param weights percent of the model's own, within the bounds of the contract
 */
export function callModel(model: Model, weights: MatchingWeights | undefined): Model {
  if (weights === undefined) return model;
  const percents = weighedFeatures.map((feature) => weights[feature] ?? 100);
  if (percents.every((percent) => percent === 100)) return model;
  const ofModel = known.get(model) ?? new Map<string, Model>();
  known.set(model, ofModel);
  const key = percents.join();
  const before = ofModel.get(key);
  if (before) return before;
  if (ofModel.size === mostKnown) ofModel.clear();
  const weighed = { ...model, weights: { ...model.weights, initiative: weigh(model.weights.initiative, weights) } };
  ofModel.set(key, weighed);
  return weighed;
}

type SideWeights = Model['weights']['initiative'];

function weigh(own: SideWeights, weights: MatchingWeights): SideWeights {
  const asked: ReadonlyMap<string, number> = new Map(
    weighedFeatures.map((feature) => [feature, weights[feature] ?? 100]),
  );
  const shifted = Object.entries(own).map(
    ([feature, weight]) => [feature, (weight * (asked.get(feature) ?? 100)) / 100] as const,
  );
  const total = shifted.reduce((sum, [, weight]) => sum + weight, 0);
  return Object.fromEntries(shifted.map(([feature, weight]) => [feature, weight / total]));
}
