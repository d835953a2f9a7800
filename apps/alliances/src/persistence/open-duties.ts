import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model } from 'mongoose';
import { AllianceDocument } from './alliance.schema.js';

/** What awaits an organisation in all alliances together. */
export interface OpenDuties {
  /** Answers that it owes. */
  readonly answers: number;
  /** Pieces of work whose last day is near, or has passed. */
  readonly work: number;
}

const none: OpenDuties = { answers: 0, work: 0 };

/** Summed up where each alliance keeps what awaits whom: one indexed query for any number of organisations. */
@Injectable()
export class OpenDutiesRows {
  constructor(@InjectModel(AllianceDocument.name) private readonly alliances: Model<AllianceDocument>) {}

  /** @param beyond the first day, `YYYY-MM-DD`, of which nothing is counted */
  async of(
    organizationIds: readonly string[],
    beyond: string,
    tx?: Tx,
  ): Promise<(organizationId: string) => OpenDuties> {
    const concerned = { $match: { 'duties.organizationId': { $in: [...organizationIds] } } };
    const near = { $filter: { input: '$duties.days', cond: { $lt: ['$$this', beyond] } } };
    const rows = await this.alliances
      .aggregate<OpenDuties & { readonly _id: string }>([
        concerned,
        { $project: { duties: 1 } },
        { $unwind: '$duties' },
        concerned,
        {
          $group: {
            _id: '$duties.organizationId',
            answers: { $sum: '$duties.answers' },
            work: { $sum: { $size: near } },
          },
        },
      ])
      .session(tx?.session ?? null);
    const found = new Map(rows.map(({ _id, answers, work }) => [_id, { answers, work }]));
    return (organizationId) => found.get(organizationId) ?? none;
  }
}
