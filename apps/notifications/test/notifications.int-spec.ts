import { describe } from '@jest/globals';
import { whatIsAnsweredFromMails } from './chapters/answers.js';
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
  describe('what is answered from mails', () => whatIsAnsweredFromMails(stage));
  // Weeks pass.
  describe('what is mailed', () => whatIsMailed(stage));
});
