import { describe } from '@jest/globals';
import { dissolution } from './chapters/dissolution.js';
import { indicatorsOfMembers } from './chapters/indicators.js';
import { planAndAmendment } from './chapters/plan-and-amendment.js';
import { silenceAndSleep } from './chapters/silence-and-sleep.js';
import { WorkplanScene } from './workplan-scene.js';

describe('the workplan of an alliance', () => {
  const scene = new WorkplanScene();
  planAndAmendment(scene);
  indicatorsOfMembers(scene);
  silenceAndSleep(scene);
  dissolution(scene);
});
