import { describe } from '@jest/globals';
import { launchDistributed } from '../../scripts/launch/index.js';
import { tellsTheMainJob } from './main-job/tells-the-main-job.js';

describe('the main job, as separate services over Kafka', () => {
  tellsTheMainJob(launchDistributed, { again: false });
});
