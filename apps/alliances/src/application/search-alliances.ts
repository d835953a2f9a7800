import { type Caller } from '#http';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, type QueryFilter, trusted } from 'mongoose';
import type { AllianceStatus } from '../domain/alliance/alliance.js';
import type { BoardLine } from '../domain/board/summarize-board.js';
import type { HealthStatus } from '../domain/health/health.js';
import { AllianceDocument } from '../persistence/alliance.schema.js';
import { attentionFilter, going } from '../persistence/attention-filter.js';
import { foundByAll, openToAll } from '../persistence/openness-filter.js';
import { readersOf } from './acting.js';
import { AwaitedAmongFew, summaryWith } from './awaited-among-few.js';
import { Moments } from './moments.js';

export interface AllianceFilter {
  readonly initiative?: string;
  /** An organisation that holds a seat, coordinates or leads. */
  readonly member?: string;
  readonly status?: AllianceStatus;
  readonly health?: HealthStatus;
  readonly attention?: BoardLine;
}

export type AllianceRow = Pick<AllianceDocument, '_id' | 'version' | 'call' | 'status' | 'summary' | 'participants'>;

const rowFields = { version: 1, call: 1, status: 1, summary: 1, participants: 1 } as const;

/**
 * Newest first; what the reader may not know of is not there, and only who takes part filters by inner life. What rests,
 * since whoever coordinates it is suspended, is found by those who take part in it or were brought to it.
 */
@Injectable()
export class SearchAlliances {
  constructor(
    @InjectModel(AllianceDocument.name) private readonly alliances: Model<AllianceDocument>,
    private readonly few: AwaitedAmongFew,
    private readonly moments: Moments,
  ) {}

  get asOf(): string {
    return this.moments.now().at;
  }

  /** @param before id of the last one seen */
  async execute(filter: AllianceFilter, caller: Caller, limit: number, before?: string): Promise<AllianceRow[]> {
    const readers = readersOf(caller);
    const few = filter.attention === 'awaiting_answer' ? await this.few.alliancesOf(readers) : undefined;
    const conditions: QueryFilter<AllianceDocument>[] = [readableBy(readers, filter, caller.isSecretariat)];
    if (filter.initiative) conditions.push({ initiativeIds: filter.initiative });
    if (filter.member) conditions.push({ participants: filter.member });
    if (filter.status) conditions.push({ status: filter.status });
    if (filter.health) conditions.push({ 'summary.health': filter.health });
    if (filter.attention) conditions.push(needing(filter.attention, this.asOf, few));
    if (before) conditions.push({ _id: trusted({ $lt: before }) });
    const rows = await this.alliances.find({ $and: conditions }, rowFields).sort({ _id: -1 }).limit(limit).lean();
    const takesPart = rows.some(({ participants }) => participants.some((id) => readers.includes(id)));
    if (!takesPart) return rows;
    const known = few ?? (await this.few.alliancesOf(readers));
    return rows.map((row) => ({ ...row, summary: summaryWith(known, row.summary) }));
  }
}

/** What few know of counts for them. */
function needing(line: BoardLine, at: string, few?: readonly string[]): QueryFilter<AllianceDocument> {
  const ofAll = attentionFilter(line, at);
  return few ? { $or: [ofAll, { ...going, _id: trusted({ $in: [...few] }) }] } : ofAll;
}

/** @param findsResting also of those in which nobody is its own: the secretariat, which suspends */
function readableBy(
  readers: readonly string[],
  { health, attention }: AllianceFilter,
  findsResting: boolean,
): QueryFilter<AllianceDocument> {
  const own = { participants: trusted({ $in: [...readers] }) };
  // A filter tells what it asks for: health and what is late are for those who take part.
  if (health || attention) return own;
  return {
    $or: [findsResting ? openToAll : foundByAll, own, { openTo: trusted({ $in: [...readers] }) }],
  };
}
