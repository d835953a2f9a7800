import { describe } from '@jest/globals';
import { exposureOfOrganizations } from './chapters/exposure.js';
import { initiativesLikeADraft } from './chapters/similar.js';
import { sampleOfTheAmericas } from './chapters/sample.js';
import { importOfMany } from './chapters/storms.js';
import { Stage } from './stage.js';

describe('matching looks at the whole field', () => {
  const stage = new Stage();
  // Each finds more than the one before has left: the first counts everybody.
  describe('the exposure of organisations', () => exposureOfOrganizations(stage));
  describe('initiatives like a draft', () => initiativesLikeADraft(stage));
  describe('the sample of the Americas', () => sampleOfTheAmericas(stage));
  describe('an import of many organisations', () => importOfMany(stage));
});
