import { describe } from '@jest/globals';
import { groupRooms } from './chapters/group-rooms.js';
import { questionsAreReleased } from './chapters/questions-are-released.js';
import { reportAffiliates } from './chapters/report-affiliates.js';
import { reportClearances } from './chapters/report-clearances.js';
import { reportsAreAccepted } from './chapters/reports-are-accepted.js';
import { reportsAreJudged } from './chapters/reports-are-judged.js';
import { reportsAreWritten } from './chapters/reports-are-written.js';
import { ReportsScene } from './reports-scene.js';

describe('the progress reports of an alliance', () => {
  const scene = new ReportsScene();
  reportsAreWritten(scene);
  reportClearances(scene);
  reportsAreJudged(scene);
  reportAffiliates(scene);
  reportsAreAccepted(scene);
  groupRooms(scene);
  questionsAreReleased(scene);
});
