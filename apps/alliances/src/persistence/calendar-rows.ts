import type { TextByLanguage } from '#contracts';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted } from 'mongoose';
import type { Meeting } from '../domain/meetings/meeting.js';
import { AllianceDocument } from './alliance.schema.js';
import { MeetingDocument } from './meeting.schema.js';

/** A meeting as a calendar shows it. */
export interface CalendarRow {
  readonly meeting: Pick<
    Meeting,
    'id' | 'allianceId' | 'status' | 'startsAt' | 'durationMinutes' | 'timeZone' | 'venue' | 'link' | 'agenda'
  >;
  readonly version: number;
  /** Of the alliance's initiative; absent where it is confidential. */
  readonly title?: TextByLanguage;
}

const shown = Object.fromEntries(
  ['id', 'allianceId', 'status', 'startsAt', 'durationMinutes', 'timeZone', 'venue', 'link', 'agenda'].map(
    (name) => [`state.${name}`, 1] as const,
  ),
);
/** As many as a calendar takes at once. */
const limit = 1000;

/** Meetings of many alliances in two indexed queries. */
@Injectable()
export class CalendarRows {
  constructor(
    @InjectModel(AllianceDocument.name) private readonly alliances: Model<AllianceDocument>,
    @InjectModel(MeetingDocument.name) private readonly meetings: Model<MeetingDocument>,
  ) {}

  /**
   * Meetings since an instant, of the alliances in which one of the organisations takes part.
   * @returns undefined when they take no part in the alliance asked for
   */
  async readableBy(
    organizations: readonly string[],
    since: string,
    { allianceId }: { readonly allianceId?: string },
  ): Promise<readonly CalendarRow[] | undefined> {
    const own = { participants: trusted({ $in: [...organizations] }), ...(allianceId && { _id: allianceId }) };
    const alliances = await this.alliances
      .find(own, { visibility: 1, 'call.title': 1 })
      .lean<Pick<AllianceDocument, '_id' | 'visibility' | 'call'>[]>();
    if (allianceId !== undefined && alliances.length === 0) return undefined;
    const byId = new Map(alliances.map((alliance) => [alliance._id, alliance]));
    const filter = { allianceId: trusted({ $in: [...byId.keys()] }), startsAt: trusted({ $gte: since }) };
    const found = await this.meetings
      .find(filter, { version: 1, ...shown })
      .sort({ startsAt: 1 })
      .limit(limit)
      .lean<Pick<MeetingDocument, 'state' | 'version'>[]>();
    return found.map(({ state, version }) => {
      const alliance = byId.get(state.allianceId);
      const open = alliance?.visibility === 'public' || alliance?.visibility === 'registered';
      return { meeting: state, version, ...(open && { title: alliance.call.title }) };
    });
  }
}
