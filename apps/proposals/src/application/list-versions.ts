import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted } from 'mongoose';
import { type AudienceKey, isInsider } from '../domain/audience.js';
import type { Initiative } from '../domain/initiative.js';
import { confidentialVisibilities } from '../domain/visibility.js';
import { InitiativeVersionDocument } from '../persistence/initiative-version.schema.js';

/** What was published, newest first. A version that was confidential stays so for who was not brought to it. */
@Injectable()
export class ListVersions {
  constructor(
    @InjectModel(InitiativeVersionDocument.name) private readonly versions: Model<InitiativeVersionDocument>,
  ) {}

  /** @param before number of the last one seen */
  async execute(
    initiative: Initiative,
    readers: readonly AudienceKey[],
    limit: number,
    before?: number,
  ): Promise<InitiativeVersionDocument[]> {
    const open = { 'draft.visibility': trusted({ $nin: [...confidentialVisibilities] }) };
    const older = before === undefined ? {} : { version: trusted({ $lt: before }) };
    return this.versions
      .find({ initiativeId: initiative.id, ...older, ...(!isInsider(initiative, readers) && open) })
      .sort({ version: -1 })
      .limit(limit)
      .lean();
  }
}
