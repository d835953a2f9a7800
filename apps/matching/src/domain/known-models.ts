import { type Model, model } from './model.js';

/** Every model that explanations were stored with: one that is replaced stays, so that they can be replayed. */
const knownModels: readonly Model[] = [model];

export const modelOfVersion = (version: string): Model | undefined =>
  knownModels.find((known) => known.version === version);
