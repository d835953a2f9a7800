import { describe } from '@jest/globals';
import { howPeopleChoose } from './chapters/choices.js';
import { anInbox } from './chapters/inbox.js';
import { whatIsMailed } from './chapters/mails.js';
import { whatPeopleAreTold } from './chapters/told.js';
import { Stage } from './stage.js';

describe('people are told', () => {
  const stage = new Stage();
  describe('what people are told', () => whatPeopleAreTold(stage));
  describe('an inbox', () => anInbox(stage));
  describe('how people are told', () => howPeopleChoose(stage));
  // Weeks pass.
  describe('what is mailed', () => whatIsMailed(stage));
});
