import { describe } from '@jest/globals';
import { coalitionsForAnInitiative } from './chapters/coalitions.js';
import { concludedAlliances } from './chapters/concluded.js';
import { finderOfAProcess } from './chapters/finder-mirror.js';
import { whatWasNotConfirmed } from './chapters/freshness.js';
import { listsOfPartners } from './chapters/lists.js';
import { alliancesThatSleep } from './chapters/sleep.js';
import { storedExplanations } from './chapters/replay.js';
import { snapshotsOfStatistics } from './chapters/statistics.js';
import { workerOfMatching } from './chapters/worker.js';
import { Stage } from './stage.js';

describe('matching makes and keeps its lists', () => {
  const stage = new Stage();
  describe('the lists of suggested partners', () => listsOfPartners(stage));
  describe('coalitions for an initiative', () => coalitionsForAnInitiative(stage));
  describe('alliances that were concluded', () => concludedAlliances(stage));
  describe('alliances that sleep', () => alliancesThatSleep(stage));
  describe('what nobody has confirmed for long', () => whatWasNotConfirmed(stage));
  describe('a stored explanation', () => storedExplanations(stage));
  describe('the finder of a process', () => finderOfAProcess(stage));
  // It stops the worker in the end.
  describe('the worker of matching', () => workerOfMatching(stage));
  describe('snapshots of statistics', () => snapshotsOfStatistics(stage));
});
