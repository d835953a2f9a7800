import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted } from 'mongoose';
import type { GroupNote, NoteSubject } from '../domain/group/group-note.js';
import { GroupNoteDocument } from './group-note.schema.js';

/** A room's notes are found by alliance and constituency together: there is no way to read them without both. */
export interface RoomKey {
  readonly allianceId: string;
  readonly constituency: string;
  /** Nothing from before it. */
  readonly since?: string;
}

@Injectable()
export class GroupNotesRepository {
  constructor(@InjectModel(GroupNoteDocument.name) private readonly notes: Model<GroupNoteDocument>) {}

  async add({ id, ...note }: GroupNote, tx: Tx): Promise<void> {
    await this.notes.create([{ _id: id, ...note }], { session: tx.session });
  }

  /** Newest first. */
  async list(
    { allianceId, constituency, since }: RoomKey,
    { reportId, seatId }: NoteSubject,
    limit: number,
    before?: string,
  ): Promise<readonly GroupNote[]> {
    const about = { ...(reportId && { reportId }), ...(seatId && { seatId }) };
    const older = before === undefined ? {} : { _id: trusted({ $lt: before }) };
    const own = since === undefined ? {} : { at: trusted({ $gte: since }) };
    const found = await this.notes
      .find({ allianceId, constituency, ...about, ...own, ...older })
      .sort({ _id: -1 })
      .limit(limit)
      .lean();
    return found.map(({ _id: id, ...note }) => ({ id, ...note }));
  }
}
