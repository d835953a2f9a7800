import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { normalizeName } from '#taxonomy';
import { Model, type QueryFilter, trusted } from 'mongoose';
import type { Initiative, InitiativeStatus } from '../domain/initiative.js';
import { InitiativeDocument, InitiativeVersionDocument } from '../persistence/initiative.schema.js';
import { fromDocument } from '../persistence/initiatives.repository.js';

export interface InitiativeFilter {
  readonly q?: string;
  readonly status?: InitiativeStatus;
  readonly kind?: string;
  readonly theme?: string;
  readonly place?: string;
  readonly corridor?: string;
  readonly lookingFor?: string;
  readonly lead?: string;
}

/** Newest first; each filter has its index, and what the reader may not read is not there. */
@Injectable()
export class SearchInitiatives {
  constructor(
    @InjectModel(InitiativeDocument.name) private readonly initiatives: Model<InitiativeDocument>,
    @InjectModel(InitiativeVersionDocument.name) private readonly versions: Model<InitiativeVersionDocument>,
  ) {}

  /** @param after id of the last one seen */
  async execute(
    filter: InitiativeFilter,
    reader: readonly string[],
    limit: number,
    after?: string,
  ): Promise<Initiative[]> {
    const conditions: QueryFilter<InitiativeDocument>[] = [readableBy(reader), ...conditionsOf(filter)];
    if (after) conditions.push({ _id: trusted({ $lt: after }) });
    const found = await this.initiatives.find({ $and: conditions }).sort({ _id: -1 }).limit(limit).lean();
    return found.map(({ readers: _readers, ...document }) => fromDocument(document));
  }

  async versionsOf(initiativeId: string, limit: number, before?: number): Promise<InitiativeVersionDocument[]> {
    const older = before === undefined ? {} : { version: trusted({ $lt: before }) };
    return this.versions
      .find({ initiativeId, ...older })
      .sort({ version: -1 })
      .limit(limit)
      .lean();
  }
}

/** Operators are written here only: whatever else arrives in a filter is taken as a value. */
const anyOf = (values: readonly string[]): { $in: string[] } => trusted({ $in: [...values] });
const published = trusted({ $ne: 'draft' as const });

const readableBy = (organizations: readonly string[]): QueryFilter<InitiativeDocument> => ({
  $or: [
    { status: published, 'draft.visibility': trusted({ $in: ['public', 'registered'] }) },
    { leadOrganizationId: anyOf(organizations) },
    { status: published, 'draft.visibility': 'alliance', readers: anyOf(organizations) },
  ],
});

function conditionsOf(filter: InitiativeFilter): QueryFilter<InitiativeDocument>[] {
  const conditions: QueryFilter<InitiativeDocument>[] = [];
  if (filter.status) conditions.push({ status: filter.status });
  if (filter.kind) conditions.push({ 'draft.kind': filter.kind });
  if (filter.theme) conditions.push({ 'draft.themes': filter.theme });
  if (filter.place) conditions.push({ 'draft.places': filter.place });
  if (filter.corridor) conditions.push({ 'draft.corridors': filter.corridor });
  if (filter.lookingFor) conditions.push({ 'seats.constituency': filter.lookingFor });
  if (filter.lead) conditions.push({ leadOrganizationId: filter.lead });
  for (const word of searchWords(filter.q)) conditions.push({ words: trusted({ $regex: `^${word}` }) });
  return conditions;
}

/** Letters and digits only, so that a prefix search stays literal and on its index; at most eight words. */
const searchWords = (q: string | undefined): string[] =>
  normalizeName(q ?? '')
    .split(' ')
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word.length > 0)
    .slice(0, 8);
