import type { AnswerLink } from '#contracts';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, mongo, trusted } from 'mongoose';
import { GivenAnswerDocument } from './given-answer.schema.js';

type Asking = Pick<AnswerLink, 'noticeId' | 'organizationId'>;

/** Which links of mails have answered. */
@Injectable()
export class GivenAnswersRepository {
  constructor(@InjectModel(GivenAnswerDocument.name) private readonly answers: Model<GivenAnswerDocument>) {}

  async has(asking: Asking, tx?: Tx): Promise<boolean> {
    const given = { _id: trusted({ $in: [keyOf(asking), asking.noticeId] }) };
    return (await this.answers.findOne(given, { _id: 1 }, { session: tx?.session }).lean()) !== null;
  }

  /** Of two at once only one gets it. @returns whether it was free */
  async claim(asking: Asking, at: Date, { session }: Tx): Promise<boolean> {
    try {
      await this.answers.create([{ _id: keyOf(asking), at }], { session });
      return true;
    } catch (error) {
      if (error instanceof mongo.MongoServerError && error.code === 11000) return false;
      throw error;
    }
  }
}

const keyOf = ({ noticeId, organizationId }: Asking): string => `${noticeId}:${organizationId}`;
