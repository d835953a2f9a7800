import { ConcurrentChange, type Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, type QueryFilter, trusted } from 'mongoose';
import {
  type AffiliateConsultation,
  readersOfConsultation,
  awaitedAffiliates,
} from '../domain/affiliates/consultation.js';
import { ChangedDocuments } from './changed-documents.js';
import { AffiliateConsultationDocument } from './affiliate-consultation.schema.js';

/** A consultation of affiliates with the version that its next change must find. */
export interface StoredConsultation {
  readonly consultation: AffiliateConsultation;
  readonly version: number;
}

@Injectable()
export class AffiliateConsultationsRepository {
  constructor(
    @InjectModel(AffiliateConsultationDocument.name)
    private readonly consultations: Model<AffiliateConsultationDocument>,
    private readonly changes: ChangedDocuments,
  ) {}

  async find(allianceId: string, id: string, tx?: Tx): Promise<StoredConsultation | undefined> {
    const found = await this.consultations.findOne({ _id: id, allianceId }, undefined, { session: tx?.session }).lean();
    return found ? stored(found) : undefined;
  }

  /** The one of a confederation on a report that it has neither answered nor taken back. */
  async openOf(reportId: string, organizationId: string, tx: Tx): Promise<AffiliateConsultation | undefined> {
    const open: QueryFilter<AffiliateConsultationDocument> = { reportId, organizationId, 'state.status': 'open' };
    return (await this.consultations.findOne(open, { state: 1 }, { session: tx.session }).lean())?.state;
  }

  /** Ids of those of an alliance that are open, oldest first. */
  async openIn(allianceId: string, tx: Tx): Promise<readonly string[]> {
    const open: QueryFilter<AffiliateConsultationDocument> = { allianceId, 'state.status': 'open' };
    const found = await this.consultations.find(open, { _id: 1 }, { session: tx.session }).sort({ _id: 1 }).lean();
    return found.map(({ _id }) => _id);
  }

  /** Those of the organisations, that ask or are asked, newest first. @param before id of the last one seen */
  async list(
    allianceId: string,
    organizations: readonly string[],
    limit: number,
    before?: string,
  ): Promise<readonly StoredConsultation[]> {
    const older = before === undefined ? {} : { _id: trusted({ $lt: before }) };
    const found = await this.consultations
      .find({ allianceId, readers: trusted({ $in: [...organizations] }), ...older })
      .sort({ _id: -1 })
      .limit(limit)
      .lean();
    return found.map(stored);
  }

  /** Those of an organisation in which somebody has said nothing yet. @param allianceId only of this one */
  async waiting(organizationId: string, allianceId?: string): Promise<readonly AffiliateConsultation[]> {
    const own = { readers: organizationId, waiting: true, ...(allianceId !== undefined && { allianceId }) };
    return (await this.consultations.find(own).lean()).map(({ state }) => state);
  }

  async add(consultation: AffiliateConsultation, tx: Tx): Promise<StoredConsultation> {
    const first = { consultation, version: 1 };
    const document = toDocument(first);
    await this.consultations.create([document], { session: tx.session });
    this.note(first, document, undefined, tx);
    return first;
  }

  /** @throws ConcurrentChange */
  async save(consultation: AffiliateConsultation, before: StoredConsultation, tx: Tx): Promise<StoredConsultation> {
    const next = { consultation, version: before.version + 1 };
    const document = toDocument(next);
    const { _id, ...fields } = document;
    const filter = { _id, version: before.version };
    const { matchedCount } = await this.consultations.updateOne(filter, { $set: fields }, { session: tx.session });
    if (matchedCount === 0) throw new ConcurrentChange(`consultation ${_id}`);
    this.note(next, document, before.consultation, tx);
    return next;
  }

  private note(
    { consultation: after, version }: StoredConsultation,
    document: AffiliateConsultationDocument,
    before: AffiliateConsultation | undefined,
    tx: Tx,
  ): void {
    const { id, allianceId } = after;
    this.changes.note(
      allianceId,
      { kind: 'consultation', id, version, document, ...(before && { before }), after },
      tx,
    );
  }
}

const stored = ({ state, version }: AffiliateConsultationDocument): StoredConsultation => ({
  consultation: state,
  version,
});

const toDocument = ({ consultation, version }: StoredConsultation): AffiliateConsultationDocument => ({
  _id: consultation.id,
  version,
  allianceId: consultation.allianceId,
  reportId: consultation.reportId,
  organizationId: consultation.organizationId,
  readers: readersOfConsultation(consultation),
  waiting: consultation.status === 'open' && awaitedAffiliates(consultation).length > 0,
  // As JSON has it: what is undefined is absent, where the driver would write null.
  state: JSON.parse(JSON.stringify(consultation)) as AffiliateConsultation,
});
