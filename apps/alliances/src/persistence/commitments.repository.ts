import { ConcurrentChange, type Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, type QueryFilter, trusted } from 'mongoose';
import type { LocalizedText } from '../domain/decision.js';
import type { Commitment, CommitmentStatus } from '../domain/ledger/commitment.js';
import { ChangedDocuments } from './changed-documents.js';
import { CommitmentDocument } from './commitment.schema.js';

/** A commitment with the version that its next change must find. */
export interface StoredCommitment {
  readonly commitment: Commitment;
  readonly version: number;
}

export interface CommitmentFilter {
  readonly status?: CommitmentStatus;
  /** Who promised. */
  readonly organization?: string;
}

@Injectable()
export class CommitmentsRepository {
  constructor(
    @InjectModel(CommitmentDocument.name) private readonly commitments: Model<CommitmentDocument>,
    private readonly changes: ChangedDocuments,
  ) {}

  async find(allianceId: string, id: string, tx?: Tx): Promise<StoredCommitment | undefined> {
    const found = await this.commitments.findOne({ _id: id, allianceId }, undefined, { session: tx?.session }).lean();
    return found ? stored(found) : undefined;
  }

  async findByDelivery(allianceId: string, deliveryId: string, tx?: Tx): Promise<StoredCommitment | undefined> {
    const filter = { allianceId, 'state.deliveries.id': deliveryId };
    const found = await this.commitments.findOne(filter, undefined, { session: tx?.session }).lean();
    return found ? stored(found) : undefined;
  }

  /** What is promised, by id. */
  async titlesOf(ids: readonly string[], allianceId?: string): Promise<ReadonlyMap<string, LocalizedText>> {
    if (ids.length === 0) return new Map();
    const found = await this.commitments
      .find({ _id: trusted({ $in: [...ids] }), ...(allianceId !== undefined && { allianceId }) }, { 'state.what': 1 })
      .lean<Pick<CommitmentDocument, '_id' | 'state'>[]>();
    return new Map(found.map(({ _id, state }) => [_id, state.what]));
  }

  /** Newest first. */
  async list(
    allianceId: string,
    { status, organization }: CommitmentFilter,
    limit: number,
    before?: string,
  ): Promise<readonly StoredCommitment[]> {
    const filter: QueryFilter<CommitmentDocument> = {
      allianceId,
      ...(status && { 'state.status': status }),
      ...(organization && { 'state.organizationId': organization }),
      ...(before && { _id: trusted({ $lt: before }) }),
    };
    const found = await this.commitments.find(filter).sort({ _id: -1 }).limit(limit).lean();
    return found.map(stored);
  }

  /** Of one alliance, which has some dozens. */
  async all(allianceId: string, tx?: Tx): Promise<readonly Commitment[]> {
    const found = await this.commitments.find({ allianceId }, { state: 1 }, { session: tx?.session }).lean();
    return found.map(({ state }) => state);
  }

  async add(commitment: Commitment, tx: Tx): Promise<StoredCommitment> {
    const first = { commitment, version: 1 };
    const document = toDocument(first);
    await this.commitments.create([document], { session: tx.session });
    this.note(first, document, undefined, tx);
    return first;
  }

  /** @throws ConcurrentChange */
  async save(commitment: Commitment, before: StoredCommitment, tx: Tx): Promise<StoredCommitment> {
    const next = { commitment, version: before.version + 1 };
    const document = toDocument(next);
    const { _id, ...fields } = document;
    const filter = { _id, version: before.version };
    const { matchedCount } = await this.commitments.updateOne(filter, { $set: fields }, { session: tx.session });
    if (matchedCount === 0) throw new ConcurrentChange(`commitment ${_id}`);
    this.note(next, document, before.commitment, tx);
    return next;
  }

  private note(
    { commitment: after, version }: StoredCommitment,
    document: CommitmentDocument,
    before: Commitment | undefined,
    tx: Tx,
  ): void {
    const { id, allianceId } = after;
    this.changes.note(allianceId, { kind: 'commitment', id, version, document, ...(before && { before }), after }, tx);
  }
}

const stored = ({ state, version }: CommitmentDocument): StoredCommitment => ({ commitment: state, version });

const toDocument = ({ commitment, version }: StoredCommitment): CommitmentDocument => ({
  _id: commitment.id,
  version,
  allianceId: commitment.allianceId,
  // As JSON has it: what is undefined is absent, where the driver would write null.
  state: JSON.parse(JSON.stringify(commitment)) as Commitment,
});
