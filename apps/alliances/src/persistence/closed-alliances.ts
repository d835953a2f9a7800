import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted } from 'mongoose';
import { AllianceDocument } from './alliance.schema.js';
import { confidential } from './openness-filter.js';

/** What somebody was asked in an alliance, in which it takes part or not. */
export interface AskedIn {
  readonly allianceId: string;
}

/** Whether an organisation can read what is passed on to it in the alliance, and so can answer it. */
export type CanAnswer = (asked: AskedIn, organizationId: string) => boolean;

/** Of confidential alliances, who takes part: everybody else was closed out, whatever it had been asked before. */
@Injectable()
export class ClosedAlliances {
  constructor(@InjectModel(AllianceDocument.name) private readonly alliances: Model<AllianceDocument>) {}

  /** A query of all these alliances together, and none where nothing was asked. */
  async whoCanAnswer(asked: readonly AskedIn[], tx?: Tx): Promise<CanAnswer> {
    if (asked.length === 0) return () => true;
    const ids = [...new Set(asked.map(({ allianceId }) => allianceId))];
    const rows = await this.alliances
      .find({ _id: trusted({ $in: ids }), ...confidential }, { participants: 1 }, { session: tx?.session ?? null })
      .lean();
    const closed = new Map(rows.map(({ _id, participants }) => [_id, participants]));
    return ({ allianceId }, organizationId) => closed.get(allianceId)?.includes(organizationId) ?? true;
  }
}
