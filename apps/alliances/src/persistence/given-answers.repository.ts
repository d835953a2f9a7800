import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, mongo } from 'mongoose';
import { GivenAnswerDocument } from './given-answer.schema.js';

/** Which links of mails have answered. */
@Injectable()
export class GivenAnswersRepository {
  constructor(@InjectModel(GivenAnswerDocument.name) private readonly answers: Model<GivenAnswerDocument>) {}

  async has(noticeId: string, tx?: Tx): Promise<boolean> {
    return (await this.answers.findById(noticeId, { _id: 1 }, { session: tx?.session }).lean()) !== null;
  }

  /** Of two at once only one gets it. @returns whether it was free */
  async claim(noticeId: string, at: Date, { session }: Tx): Promise<boolean> {
    try {
      await this.answers.create([{ _id: noticeId, at }], { session });
      return true;
    } catch (error) {
      if (error instanceof mongo.MongoServerError && error.code === 11000) return false;
      throw error;
    }
  }
}
