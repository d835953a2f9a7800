import type { OnProgress } from '#stack';
import { isSampleLoaded, loadSample } from '../sample/load-sample.js';
import type { RunningSystem } from './running-system.js';

const folder = 'data/americas';

/**
 * Loads the sample data on a first start; on later ones it is there already. Its desks have no mailboxes: where mails
 * leave, nobody reads the codes with which addresses are confirmed.
 * @returns whether it is there
 */
export async function bringSample(
  { url, state, showsMails }: Pick<RunningSystem, 'url' | 'state' | 'showsMails'>,
  onProgress: OnProgress,
): Promise<boolean> {
  if (!showsMails && !(await isSampleLoaded({ baseUrl: url, folder }))) {
    onProgress(
      'Without the sample data: its desks read their codes at /mail, which there is not with SMTP_URL. Start once without it.',
    );
    return false;
  }
  await loadSample({
    baseUrl: url,
    folder,
    password: state.samplePassword,
    onProgress: (done, of) => {
      if (done === 1) onProgress(`Sample data, ${of} records …`);
      if (done % 10 === 0 || done === of) onProgress(`  ${done} of ${of}`);
    },
  });
  return true;
}
