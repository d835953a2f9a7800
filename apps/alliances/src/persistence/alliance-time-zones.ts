import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted } from 'mongoose';
import { AllianceDocument } from './alliance.schema.js';

/** Where the days of alliances end. */
@Injectable()
export class AllianceTimeZones {
  constructor(@InjectModel(AllianceDocument.name) private readonly alliances: Model<AllianceDocument>) {}

  /** IANA zones by alliance, without those that name none: a query of all these together, and none where there are none. */
  async of(allianceIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (allianceIds.length === 0) return new Map();
    const rows = await this.alliances
      .find({ _id: trusted({ $in: [...new Set(allianceIds)] }) }, { 'rhythm.rule.timeZone': 1 })
      .lean<Pick<AllianceDocument, '_id' | 'rhythm'>[]>();
    return new Map(
      rows.flatMap(({ _id, rhythm }) => {
        const timeZone = rhythm?.rule?.timeZone;
        return timeZone === undefined ? [] : [[_id, timeZone] as const];
      }),
    );
  }
}
