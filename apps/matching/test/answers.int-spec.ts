import { describe } from '@jest/globals';
import { whoDoesNotWorkTogether } from './chapters/conflicts.js';
import { whatFollowsFromAnswers } from './chapters/feedback.js';
import { whyNotSuggested } from './chapters/standing.js';
import { initiativesOfTheSuspended } from './chapters/suspension.js';
import { whatPeopleDo } from './chapters/suggestions.js';
import { seatsOfTheAlliance } from './chapters/tables.js';
import { Stage } from './stage.js';

describe('people read suggestions and answer them', () => {
  const stage = new Stage();
  describe('what people do with suggestions', () => whatPeopleDo(stage));
  describe('what follows from what people answer', () => whatFollowsFromAnswers(stage));
  describe('who does not work together', () => whoDoesNotWorkTogether(stage));
  describe('the seats of an alliance', () => seatsOfTheAlliance(stage));
  describe('initiatives of who is suspended', () => initiativesOfTheSuspended(stage));
  describe('why an organisation is not suggested', () => whyNotSuggested(stage));
});
