import { describe, expect, it } from '@jest/globals';
import { launchEmbedded } from '../../scripts/launch/index.js';
import { tellsTheMainJob } from './main-job/tells-the-main-job.js';

describe('the main job, in one process', () => {
  const { first, playOnce } = tellsTheMainJob(launchEmbedded);

  it('can be told again, with an initiative of its own', async () => {
    const again = await playOnce();
    expect(again.initiative.id).not.toBe(first().initiative.id);
    expect(again.allianceId).not.toBe(first().allianceId);
  }, 240_000);
});
