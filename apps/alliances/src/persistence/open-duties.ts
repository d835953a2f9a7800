import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model, trusted } from 'mongoose';
import { awaitedAffiliates } from '../domain/affiliates/consultation.js';
import { waitedFor } from '../domain/clearances/clearance.js';
import { AffiliateConsultationDocument } from './affiliate-consultation.schema.js';
import { AllianceDocument } from './alliance.schema.js';
import { ClearanceDocument } from './clearance.schema.js';
import { ClosedAlliances } from './closed-alliances.js';

/** What awaits an organisation in all alliances together. */
export interface OpenDuties {
  /** Answers that it owes. */
  readonly answers: number;
  /** Pieces of work whose last day is near, or has passed. */
  readonly work: number;
}

const none: OpenDuties = { answers: 0, work: 0 };

/**
 * Summed up where each alliance keeps what awaits whom, and where clearances and consultations of affiliates are kept:
 * an indexed query of each for any number of organisations.
 */
@Injectable()
export class OpenDutiesRows {
  constructor(
    @InjectModel(AllianceDocument.name) private readonly alliances: Model<AllianceDocument>,
    @InjectModel(ClearanceDocument.name) private readonly clearances: Model<ClearanceDocument>,
    @InjectModel(AffiliateConsultationDocument.name)
    private readonly consultations: Model<AffiliateConsultationDocument>,
    private readonly closed: ClosedAlliances,
  ) {}

  /** @param today and `beyond`, the first day of which nothing is counted, both `YYYY-MM-DD` */
  async of(
    organizationIds: readonly string[],
    { today, beyond }: { readonly today: string; readonly beyond: string },
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
    const asked = await this.askedAmongFew(organizationIds, today, tx);
    return (organizationId) => {
      const { answers, work } = found.get(organizationId) ?? none;
      return { answers: answers + (asked.get(organizationId) ?? 0), work };
    };
  }

  /** What institutions of a state, and affiliates, are asked and have not answered, as often as they are. */
  private async askedAmongFew(
    organizationIds: readonly string[],
    today: string,
    tx?: Tx,
  ): Promise<ReadonlyMap<string, number>> {
    const options = { session: tx?.session ?? null };
    const inTime = {
      readers: trusted({ $in: [...organizationIds] }),
      waiting: true,
      'state.endsOn': trusted({ $gte: today }),
    };
    // One after the other: a transaction has one session.
    const clearances = await this.clearances.find(inTime, { state: 1 }, options).lean();
    const consultations = await this.consultations.find(inTime, { state: 1 }, options).lean();
    const asked = [
      ...clearances.map(({ state }) => ({ allianceId: state.allianceId, waiting: waitedFor(state) })),
      ...consultations.map(({ state }) => ({ allianceId: state.allianceId, waiting: awaitedAffiliates(state) })),
    ];
    const canAnswer = await this.closed.whoCanAnswer(asked, tx);
    const counts = new Map<string, number>();
    for (const one of asked) {
      for (const id of one.waiting) {
        if (canAnswer(one, id)) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
    return counts;
  }
}
