import { type Model, model } from './model.js';
import { model202611v3 } from './models/model-2026-11-3.js';
import { model202611v4 } from './models/model-2026-11-4.js';
import { model202611v5 } from './models/model-2026-11-5.js';
import { model202611v6 } from './models/model-2026-11-6.js';
import { model202611v7 } from './models/model-2026-11-7.js';

/** Every model that explanations were stored with: one that is replaced stays, so that they can be replayed. */
const knownModels: readonly Model[] = [
  model,
  model202611v7,
  model202611v6,
  model202611v5,
  model202611v4,
  model202611v3,
];

export const modelOfVersion = (version: string): Model | undefined =>
  knownModels.find((known) => known.version === version);
