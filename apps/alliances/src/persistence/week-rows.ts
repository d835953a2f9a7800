import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted, type QueryFilter } from 'mongoose';
import type { Reminder } from '../domain/alliance/alliance.js';
import type { OwedAnswer } from '../domain/week/owed-answer.js';
import { ownAmong } from '../domain/week/own-among.js';
import { type WorkAhead, workAhead } from '../domain/week/work-ahead.js';
import { AllianceDocument } from './alliance.schema.js';
import { going, hearing } from './attention-filter.js';
import { openToAll } from './openness-filter.js';
import type { Call } from './stored-alliance.js';
import { withPlanBody } from './with-plan-body.js';
import { WorkplanDocument } from './workplan.schema.js';

/** An alliance as the weekly page speaks of it. */
export interface WeekAlliance {
  readonly id: string;
  readonly call: Pick<Call, 'title' | 'where' | 'forWhom'>;
}

export interface OwedInAlliance extends WeekAlliance {
  readonly owed: readonly OwedAnswer[];
  readonly reminders: readonly Reminder[];
}

export interface WorkInAlliance extends WeekAlliance {
  readonly work: readonly WorkAhead[];
}

const called = { 'call.title': 1, 'call.where': 1, 'call.forWhom': 1 } as const;
const ofWork = { 'state.status': 1, 'state.milestones': 1, 'state.activities': 1, 'state.actionPoints': 1 } as const;

/** What the weekly page looks at, of all alliances of an organisation: an indexed query for each of its parts. */
@Injectable()
export class WeekRows {
  constructor(
    @InjectModel(AllianceDocument.name) private readonly alliances: Model<AllianceDocument>,
    @InjectModel(WorkplanDocument.name) private readonly workplans: Model<WorkplanDocument>,
  ) {}

  /**
   * Of alliances that go on and in which this organisation takes part, all that is owed in them. Of those that rest or
   * have ended, only where it owes something itself: its word on their end, or what became of a point that it took
   * over. Where it takes no part, what it owes itself: an answer to an invitation, or its word among candidates.
   * @param allianceId only this one
   */
  async owed(organizationId: string, allianceId?: string): Promise<readonly OwedInAlliance[]> {
    const only = { 'owed.0': trusted({ $exists: true }), ...(allianceId && { _id: allianceId }) };
    const ofOwn = { participants: organizationId, ...going, ...only };
    const owing = { 'duties.organizationId': organizationId, ...only };
    const rows = await this.alliances
      .find({ $or: [ofOwn, owing] }, { owed: 1, participants: 1, 'state.reminders': 1, ...called })
      .lean<Pick<AllianceDocument, '_id' | 'owed' | 'participants' | 'call' | 'state'>[]>();
    return rows.map(({ _id: id, owed = [], participants, call, state }) => {
      const shown = participants.includes(organizationId) ? owed : ownAmong(owed, organizationId);
      return { id, call, owed: shown, reminders: state.reminders ?? [] };
    });
  }

  /** Those of these in which what was asked is answered still, and that this organisation may know of: it takes part, or they are open to everybody. */
  async among(ids: readonly string[], organizationId: string): Promise<ReadonlyMap<string, WeekAlliance>> {
    if (ids.length === 0) return new Map();
    const open = [{ participants: organizationId }, openToAll];
    const rows = await this.alliances
      .find({ _id: trusted({ $in: [...new Set(ids)] }), ...hearing, $or: open }, called)
      .lean<Pick<AllianceDocument, '_id' | 'call'>[]>();
    return new Map(rows.map(({ _id: id, call }) => [id, { id, call }]));
  }

  /** What is still to be done and whose last day is one of these: from `first` on, if there is one, and before `beyond`. */
  async work(organizationId: string, first: string | undefined, beyond: string): Promise<readonly WorkInAlliance[]> {
    const days = { $lt: beyond, ...(first !== undefined && { $gte: first }) };
    const due: QueryFilter<AllianceDocument> = { 'summary.dueDays': trusted({ $elemMatch: days }) };
    const rows = await this.alliances
      .find({ participants: organizationId, ...going, ...due }, called)
      .lean<Pick<AllianceDocument, '_id' | 'call'>[]>();
    const ids = rows.map(({ _id }) => _id);
    const plans = await this.workplans
      .find({ _id: trusted({ $in: ids }) }, ofWork)
      .lean<Pick<WorkplanDocument, '_id' | 'state'>[]>();
    const byId = new Map(plans.map(({ _id, state }) => [_id, workAhead(withPlanBody(state))]));
    return rows.map(({ _id: id, call }) => {
      const ahead = byId.get(id) ?? [];
      const work = ahead.filter(({ dueOn }) => dueOn < beyond && (first === undefined || dueOn >= first));
      return { id, call, work };
    });
  }
}
