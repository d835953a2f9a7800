import { GroupRoomOpenedBySecretariat } from '#contracts';
import { Audit, BreakGlass, type Caller, notFound } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { GroupNote, NoteSubject } from '../domain/group/group-note.js';
import { type GroupRoom, roomOf, roomsOpenTo } from '../domain/group/group-room.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import { GroupNotesRepository } from '../persistence/group-notes.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { readersOf } from './acting.js';
import { ofAlliance } from './may-know.js';

/** When and why the secretariat read a room. */
interface RoomOpening {
  readonly at: Date;
  readonly reason: string;
}

export interface EnteredRoom extends GroupRoom {
  /** Newest first. */
  readonly openings: readonly RoomOpening[];
}

/** As many as the group is shown. */
const mostOpenings = 20;

/** Where a constituency consults in private: its members read it, and nobody else but by a glass that is heard broken. */
@Injectable()
export class EnterGroupRoom {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly notes: GroupNotesRepository,
    private readonly glass: BreakGlass,
    private readonly audit: Audit,
  ) {}

  /** The rooms of the organisations for which the caller reads. @throws Problem 404 for an unknown alliance */
  async rooms(
    allianceId: string,
    caller: Caller,
  ): Promise<{ readonly stored: StoredAlliance; readonly rooms: readonly EnteredRoom[] }> {
    const stored = await this.alliances.find(allianceId);
    if (!stored || !ofAlliance(stored, readersOf(caller))) throw notFound();
    const open = roomsOpenTo(stored.record.alliance, readersOf(caller));
    const rooms = await Promise.all(
      open.map(async (room) => ({ ...room, openings: await this.openingsOf(allianceId, room) })),
    );
    return { stored, rooms };
  }

  /**
   * @param before id of the last one seen
   * @throws Problem 404 for a room of others
   */
  async read(
    allianceId: string,
    constituency: string,
    caller: Caller,
    about: NoteSubject,
    page: { readonly limit: number; readonly before?: string },
  ): Promise<readonly GroupNote[]> {
    const stored = await this.alliances.find(allianceId);
    const room = stored && roomOf(stored.record.alliance, constituency);
    if (!room) throw notFound();
    const own = room.members.some((id) => readersOf(caller).includes(id));
    if (!own && !(await this.breaksGlass(stored, room, caller))) throw notFound();
    const { since } = room;
    return this.notes.list(
      { allianceId, constituency, ...(since !== undefined && { since }) },
      about,
      page.limit,
      page.before,
    );
  }

  private async breaksGlass({ record, call }: StoredAlliance, room: GroupRoom, caller: Caller): Promise<boolean> {
    const { id: allianceId } = record.alliance;
    const { constituency } = room;
    const told = { allianceId, initiativeId: call.initiativeId, constituency, group: [...room.members] };
    const tell = (tx: Tx): void => tx.emit(GroupRoomOpenedBySecretariat, allianceId, told);
    return this.glass.opens(caller, subjectOf(allianceId, constituency), tell);
  }

  private async openingsOf(allianceId: string, { constituency, since }: GroupRoom): Promise<readonly RoomOpening[]> {
    const rows = await this.audit.list(subjectOf(allianceId, constituency), undefined, mostOpenings);
    return rows
      .filter(({ action, at }) => action === 'break_glass_read' && (since === undefined || at.toISOString() >= since))
      .map(({ at, reason = '' }) => ({ at, reason }));
  }
}

/** Under which the audit keeps that a room was opened. */
const subjectOf = (allianceId: string, constituency: string): string => `${allianceId}/${constituency}`;
