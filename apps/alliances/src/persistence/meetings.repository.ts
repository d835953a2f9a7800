import { ConcurrentChange, type Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, type QueryFilter, trusted } from 'mongoose';
import type { Meeting, MeetingStatus } from '../domain/meetings/meeting.js';
import type { MeetingDecision } from '../domain/meetings/meeting-decision.js';
import { ChangedDocuments } from './changed-documents.js';
import { MeetingDocument } from './meeting.schema.js';
import { withQuorumRule } from './with-quorum-rule.js';

/** A meeting with the version that its next change must find. */
export interface StoredMeeting {
  readonly meeting: Meeting;
  readonly version: number;
}

/** Where a list of meetings goes on: after the one that was seen last. */
export interface MeetingPosition {
  readonly startsAt: string;
  readonly id: string;
}

@Injectable()
export class MeetingsRepository {
  constructor(
    @InjectModel(MeetingDocument.name) private readonly meetings: Model<MeetingDocument>,
    private readonly changes: ChangedDocuments,
  ) {}

  async find(allianceId: string, id: string, tx?: Tx): Promise<StoredMeeting | undefined> {
    return this.one({ _id: id, allianceId }, tx);
  }

  async findByDecision(allianceId: string, decisionId: string, tx?: Tx): Promise<StoredMeeting | undefined> {
    return this.one({ decisionIds: decisionId, allianceId }, tx);
  }

  /** Latest first. */
  async list(
    allianceId: string,
    status: MeetingStatus | undefined,
    limit: number,
    before?: MeetingPosition,
  ): Promise<readonly StoredMeeting[]> {
    const conditions: QueryFilter<MeetingDocument>[] = [{ allianceId }];
    if (status) conditions.push({ 'state.status': status });
    if (before) {
      const { startsAt, id } = before;
      conditions.push({
        $or: [{ startsAt: trusted({ $lt: startsAt }) }, { startsAt, _id: trusted({ $lt: id }) }],
      });
    }
    const found = await this.meetings.find({ $and: conditions }).sort({ startsAt: -1, _id: -1 }).limit(limit).lean();
    return found.map(stored);
  }

  /** Those with decisions, latest first: an alliance has a few a year. */
  async withDecisions(allianceId: string): Promise<readonly Meeting[]> {
    const filter = { allianceId, 'decisionIds.0': trusted({ $exists: true }) };
    const found = await this.meetings.find(filter).sort({ startsAt: -1, _id: -1 }).lean();
    return found.map((one) => stored(one).meeting);
  }

  /** Of these decisions, what was decided. */
  async decisionsOf(
    ids: readonly string[],
    allianceId?: string,
  ): Promise<readonly Pick<MeetingDecision, 'id' | 'text'>[]> {
    if (ids.length === 0) return [];
    const found = await this.meetings
      .find(
        { decisionIds: trusted({ $in: [...ids] }), ...(allianceId !== undefined && { allianceId }) },
        { 'state.decisions.id': 1, 'state.decisions.text': 1 },
      )
      .lean<Pick<MeetingDocument, 'state'>[]>();
    return found.flatMap(({ state }) => state.decisions).filter(({ id }) => ids.includes(id));
  }

  async add(meeting: Meeting, tx: Tx): Promise<StoredMeeting> {
    const first = { meeting, version: 1 };
    const document = toDocument(first);
    await this.meetings.create([document], { session: tx.session });
    this.note(first, document, undefined, tx);
    return first;
  }

  /** @throws ConcurrentChange */
  async save(meeting: Meeting, before: StoredMeeting, tx: Tx): Promise<StoredMeeting> {
    const next = { meeting, version: before.version + 1 };
    const document = toDocument(next);
    const { _id, ...fields } = document;
    const filter = { _id, version: before.version };
    const { matchedCount } = await this.meetings.updateOne(filter, { $set: fields }, { session: tx.session });
    if (matchedCount === 0) throw new ConcurrentChange(`meeting ${_id}`);
    this.note(next, document, before.meeting, tx);
    return next;
  }

  private note(
    { meeting: after, version }: StoredMeeting,
    document: MeetingDocument,
    before: Meeting | undefined,
    tx: Tx,
  ): void {
    const { id, allianceId } = after;
    this.changes.note(allianceId, { kind: 'meeting', id, version, document, ...(before && { before }), after }, tx);
  }

  private async one(filter: QueryFilter<MeetingDocument>, tx?: Tx): Promise<StoredMeeting | undefined> {
    const found = await this.meetings.findOne(filter, undefined, { session: tx?.session }).lean();
    return found ? stored(found) : undefined;
  }
}

const stored = ({ state, version }: MeetingDocument): StoredMeeting => ({ meeting: withQuorumRule(state), version });

const toDocument = ({ meeting, version }: StoredMeeting): MeetingDocument => ({
  _id: meeting.id,
  version,
  allianceId: meeting.allianceId,
  startsAt: meeting.startsAt,
  decisionIds: meeting.decisions.map(({ id }) => id),
  // As JSON has it: what is undefined is absent, where the driver would write null.
  state: JSON.parse(JSON.stringify(meeting)) as Meeting,
});
