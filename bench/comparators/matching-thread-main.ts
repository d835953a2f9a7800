import { parentPort, workerData } from 'node:worker_threads';
import { model } from '../../apps/matching/src/domain/model.js';
import { taxonomyRelatedness } from '../../apps/matching/src/domain/relatedness.js';
import { remember } from '../../apps/matching/src/domain/remember.js';
import { Scorer } from '../../apps/matching/src/domain/score.js';
import { Field, today } from '../matching/field.js';
import { snapshotOf } from '../matching/snapshot.js';
import { ObjectLoop } from './matching-loop.js';
import { PackedScan } from './matching-scan.js';
import type { Asked, Held } from './matching-thread.js';

const { by, seed, profiles } = workerData as Held;
const ranking = { model, statistics: snapshotOf(seed) };
const scorer = new Scorer(model, remember(taxonomyRelatedness), today);
const comparator = by === 'loop' ? new ObjectLoop(ranking, scorer) : new PackedScan(ranking, scorer);
for (const candidate of new Field(seed).organizations(profiles)) comparator.put(candidate);

parentPort?.on('message', ({ calls, shown }: Asked) => {
  const took = calls.map((call) => {
    const begun = performance.now();
    comparator.search(call, shown);
    return performance.now() - begun;
  });
  parentPort?.postMessage(took);
});
parentPort?.postMessage('ready');
