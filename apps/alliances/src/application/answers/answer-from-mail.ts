import type { Caller } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type AllianceLink, AnswerLinks } from './answer-links.js';
import { GiveAnswer } from './give-answer.js';
import type { Question } from './question.js';
import { ReadQuestion } from './read-question.js';
import type { Said } from './said.js';

/** Somebody followed the link of a mail: looking changes nothing, and one answer is taken. */
@Injectable()
export class AnswerFromMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: AnswerLinks,
    private readonly questions: ReadQuestion,
    private readonly giving: GiveAnswer,
  ) {}

  /** @throws Problem 401 for who is not signed in, 404 for whom it is not, 410 when it is asked no more */
  async ask(link: AllianceLink, caller: Caller | undefined): Promise<Question> {
    await this.links.admit(link, caller);
    return this.questions.execute(link);
  }

  /** The answer and the end of the link are one transaction. @throws Problem likewise, or what the answer meets */
  async give(link: AllianceLink, said: Said, caller: Caller | undefined): Promise<Question> {
    return this.unitOfWork.run(async (tx) => {
      await this.links.admit(link, caller, tx);
      await this.links.spend(link, tx);
      const question = await this.questions.execute(link, tx);
      await this.giving.execute(link, said);
      return question;
    });
  }
}
