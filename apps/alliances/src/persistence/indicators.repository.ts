import { ConcurrentChange, type Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, type QueryFilter, trusted } from 'mongoose';
import type { LocalizedText } from '../domain/decision.js';
import type { Indicator } from '../domain/indicators/indicator.js';
import { ChangedDocuments } from './changed-documents.js';
import { IndicatorDocument } from './indicator.schema.js';

/** An indicator with the version that its next change must find. */
export interface StoredIndicator {
  readonly indicator: Indicator;
  readonly version: number;
}

@Injectable()
export class IndicatorsRepository {
  constructor(
    @InjectModel(IndicatorDocument.name) private readonly indicators: Model<IndicatorDocument>,
    private readonly changes: ChangedDocuments,
  ) {}

  async find(allianceId: string, id: string, tx?: Tx): Promise<StoredIndicator | undefined> {
    const found = await this.indicators.findOne({ _id: id, allianceId }, undefined, { session: tx?.session }).lean();
    return found ? stored(found) : undefined;
  }

  /** By id. */
  async titlesOf(ids: readonly string[], allianceId?: string): Promise<ReadonlyMap<string, LocalizedText>> {
    if (ids.length === 0) return new Map();
    const found = await this.indicators
      .find({ _id: trusted({ $in: [...ids] }), ...(allianceId !== undefined && { allianceId }) }, { 'state.title': 1 })
      .lean<Pick<IndicatorDocument, '_id' | 'state'>[]>();
    return new Map(found.map(({ _id, state }) => [_id, state.title]));
  }

  /** Newest first. @param before id of the last one seen */
  async list(allianceId: string, limit: number, before?: string): Promise<readonly StoredIndicator[]> {
    const filter: QueryFilter<IndicatorDocument> = { allianceId, ...(before && { _id: trusted({ $lt: before }) }) };
    const found = await this.indicators.find(filter).sort({ _id: -1 }).limit(limit).lean();
    return found.map(stored);
  }

  /** Of one alliance, which has a few. */
  async all(allianceId: string, tx: Tx): Promise<readonly Indicator[]> {
    const found = await this.indicators.find({ allianceId }, { state: 1 }, { session: tx.session }).lean();
    return found.map(({ state }) => state);
  }

  async add(indicator: Indicator, tx: Tx): Promise<StoredIndicator> {
    const first = { indicator, version: 1 };
    const document = toDocument(first);
    await this.indicators.create([document], { session: tx.session });
    this.note(first, document, undefined, tx);
    return first;
  }

  /** @throws ConcurrentChange */
  async save(indicator: Indicator, before: StoredIndicator, tx: Tx): Promise<StoredIndicator> {
    const next = { indicator, version: before.version + 1 };
    const document = toDocument(next);
    const { _id, ...fields } = document;
    const filter = { _id, version: before.version };
    const { matchedCount } = await this.indicators.updateOne(filter, { $set: fields }, { session: tx.session });
    if (matchedCount === 0) throw new ConcurrentChange(`indicator ${_id}`);
    this.note(next, document, before.indicator, tx);
    return next;
  }

  private note(
    { indicator: after, version }: StoredIndicator,
    document: IndicatorDocument,
    before: Indicator | undefined,
    tx: Tx,
  ): void {
    const { id, allianceId } = after;
    this.changes.note(allianceId, { kind: 'indicator', id, version, document, ...(before && { before }), after }, tx);
  }
}

const stored = ({ state, version }: IndicatorDocument): StoredIndicator => ({ indicator: state, version });

/** State as JSON has it: what is undefined is absent, where the driver would write null. */
const toDocument = ({ indicator, version }: StoredIndicator): IndicatorDocument => ({
  _id: indicator.id,
  version,
  allianceId: indicator.allianceId,
  state: JSON.parse(JSON.stringify(indicator)) as Indicator,
});
