import type { OnProgress } from '#stack';
import { loadSample } from '../sample/load-sample.js';
import type { RunningSystem } from './running-system.js';

/** Loads the sample data on a first start; on later ones it is there already. */
export async function bringSample({ url, state }: RunningSystem, onProgress: OnProgress): Promise<void> {
  await loadSample({
    baseUrl: url,
    folder: 'data/americas',
    password: state.samplePassword,
    onProgress: (done, of) => {
      if (done === 1) onProgress(`Sample data, ${of} records …`);
      if (done % 10 === 0 || done === of) onProgress(`  ${done} of ${of}`);
    },
  });
}
