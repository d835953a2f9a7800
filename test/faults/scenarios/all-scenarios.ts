import type { CampaignOptions } from '../options.js';
import type { CrashCycle } from '../plan.js';
import { flood } from './flood.js';
import { killDatabase } from './kill-database.js';
import { killScenarios } from './kills.js';
import { liveStreams } from './live-streams.js';
import { loseBroker } from './lose-broker.js';
import { misbehavingReceivers } from './misbehaving-receivers.js';
import { poison } from './poison.js';
import { restartBroker } from './restart-broker.js';
import { liveThroughAYear } from './live-through-a-year.js';
import { readWeeklyDigests } from './read-weekly-digests.js';
import type { Scenario } from './scenario.js';
import { stopUnderLoad } from './stop-under-load.js';
import { tellMany } from './tell-many.js';
import { unrulyPost } from './unruly-post.js';

/** In the order in which they are played on one system. */
export const allScenarios = (
  plan: readonly CrashCycle[],
  { seed, short }: Pick<CampaignOptions, 'seed' | 'short'>,
): readonly Scenario[] => [
  ...killScenarios(plan),
  killDatabase,
  liveStreams,
  restartBroker,
  loseBroker,
  stopUnderLoad,
  unrulyPost,
  misbehavingReceivers,
  poison,
  flood,
  tellMany,
  // Last: for what comes after, much would be old.
  liveThroughAYear(seed, short),
  readWeeklyDigests(seed),
];
