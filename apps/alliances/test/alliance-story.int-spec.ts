import { describe } from '@jest/globals';
import { conclusion } from './chapters/conclusion.js';
import { seatsAreFilled } from './chapters/seats-are-filled.js';
import { whatIsKept } from './chapters/what-is-kept.js';
import { workAndHealth } from './chapters/work-and-health.js';
import { StoryScene } from './story-scene.js';

describe('an alliance from its call to its end', () => {
  const scene = new StoryScene();
  seatsAreFilled(scene);
  workAndHealth(scene);
  conclusion(scene);
  whatIsKept(scene);
});
