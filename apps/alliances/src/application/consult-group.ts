import { GroupConsulted } from '#contracts';
import { notFound } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { Actor, LocalizedText } from '../domain/decision.js';
import type { GroupNote, NoteSubject } from '../domain/group/group-note.js';
import { canConsult, roomOf } from '../domain/group/group-room.js';
import { refusal } from '../domain/refusal.js';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import { GroupNotesRepository } from '../persistence/group-notes.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { ofInnerLife } from './may-know.js';
import { Moments } from './moments.js';
import { refused } from './refused.js';

/** What a member says to its own group; the alliance itself, its timeline and its last activity do not show it. */
@Injectable()
export class ConsultGroup {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly alliances: AlliancesRepository,
    private readonly notes: GroupNotesRepository,
    private readonly moments: Moments,
  ) {}

  /** @throws Problem 404 for a room of others, or something that is not there, 409 in an alliance that has ended */
  async execute(
    allianceId: string,
    constituency: string,
    by: Actor,
    text: LocalizedText,
    about: NoteSubject,
  ): Promise<GroupNote> {
    return this.unitOfWork.run(async (tx) => {
      const stored = await this.alliances.find(allianceId, tx);
      const room = stored && roomOf(stored.record.alliance, constituency);
      if (!stored || !room?.members.includes(by.organizationId)) throw notFound();
      if (!isThere(stored, by, about)) throw notFound();
      const { status: state } = stored.record.alliance;
      if (!canConsult(stored.record)) throw refused(refusal('illegal_transition', 'alliance', { state }));
      const { at, newId } = this.moments.now();
      const note: GroupNote = { id: newId(), allianceId, constituency, ...by, text, at, ...about };
      await this.notes.add(note, tx);
      tx.emit(GroupConsulted, allianceId, {
        allianceId,
        initiativeId: stored.call.initiativeId,
        constituency,
        noteId: note.id,
        organizationId: by.organizationId,
        group: [...room.members],
      });
      return note;
    });
  }
}

/** Reports are for those who take part; a candidate knows the seats. */
function isThere(stored: StoredAlliance, by: Actor, { reportId, seatId }: NoteSubject): boolean {
  const { alliance, reporting } = stored.record;
  const inside = ofInnerLife(stored, [by.organizationId]);
  if (reportId !== undefined && !(inside && reporting.reports.some(({ id }) => id === reportId))) return false;
  return seatId === undefined || alliance.seats.some(({ id }) => id === seatId);
}
