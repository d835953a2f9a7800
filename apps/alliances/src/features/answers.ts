import { MailedLinks } from '#http';
import { AnswerFromMail } from '../application/answers/answer-from-mail.js';
import { AnswerLinks } from '../application/answers/answer-links.js';
import { FindAskedItem } from '../application/answers/find-asked-item.js';
import { GiveAnswer } from '../application/answers/give-answer.js';
import { ReadQuestion } from '../application/answers/read-question.js';
import { AnswersController } from '../http/answers/answers.controller.js';
import { GivenAnswersRepository } from '../persistence/given-answers.repository.js';
import type { Feature } from './feature.js';

/** What is answered from a mail. */
export const answers: Feature = {
  controllers: [AnswersController],
  providers: [
    AnswerFromMail,
    AnswerLinks,
    FindAskedItem,
    GiveAnswer,
    GivenAnswersRepository,
    MailedLinks,
    ReadQuestion,
  ],
};
