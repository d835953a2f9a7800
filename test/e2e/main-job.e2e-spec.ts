import { describe } from '@jest/globals';
import { launchEmbedded } from '../../scripts/launch/index.js';
import { tellsTheMainJob } from './main-job/tells-the-main-job.js';

describe('the main job, in one process', () => {
  tellsTheMainJob(launchEmbedded, { again: true });
});
