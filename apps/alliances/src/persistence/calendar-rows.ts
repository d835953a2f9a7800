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

/** What a calendar keeps of what has been, and from when on a meeting is still to come. */
export interface CalendarSpan {
  readonly since: string;
  readonly now: string;
}

/** Meetings of many alliances in at most three indexed queries. */
@Injectable()
export class CalendarRows {
  constructor(
    @InjectModel(AllianceDocument.name) private readonly alliances: Model<AllianceDocument>,
    @InjectModel(MeetingDocument.name) private readonly meetings: Model<MeetingDocument>,
  ) {}

  /**
   * Meetings of the alliances in which one of the organisations takes part, in their order. Where there are more than a
   * calendar takes, those to come stand before those that have been, and the nearest before the others.
   * @returns undefined when they take no part in the alliance asked for
   */
  async readableBy(
    organizations: readonly string[],
    { since, now }: CalendarSpan,
    { allianceId }: { readonly allianceId?: string },
  ): Promise<readonly CalendarRow[] | undefined> {
    const own = { participants: trusted({ $in: [...organizations] }), ...(allianceId && { _id: allianceId }) };
    const alliances = await this.alliances
      .find(own, { visibility: 1, 'call.title': 1 })
      .lean<Pick<AllianceDocument, '_id' | 'visibility' | 'call'>[]>();
    if (allianceId !== undefined && alliances.length === 0) return undefined;
    const byId = new Map(alliances.map((alliance) => [alliance._id, alliance]));
    const of = [...byId.keys()];
    const ahead = await this.nearest(of, { $gte: now }, 1, limit);
    const behind =
      ahead.length < limit ? await this.nearest(of, { $gte: since, $lt: now }, -1, limit - ahead.length) : [];
    return [...behind.reverse(), ...ahead].map(({ state, version }) => {
      const alliance = byId.get(state.allianceId);
      const open = alliance?.visibility === 'public' || alliance?.visibility === 'registered';
      return { meeting: state, version, ...(open && { title: alliance.call.title }) };
    });
  }

  private nearest(
    allianceIds: readonly string[],
    startsAt: { readonly $gte: string; readonly $lt?: string },
    order: 1 | -1,
    count: number,
  ): Promise<Pick<MeetingDocument, 'state' | 'version'>[]> {
    return this.meetings
      .find({ allianceId: trusted({ $in: [...allianceIds] }), startsAt: trusted(startsAt) }, { version: 1, ...shown })
      .sort({ startsAt: order })
      .limit(count)
      .lean<Pick<MeetingDocument, 'state' | 'version'>[]>();
  }
}
