import type { TextByLanguage } from '#contracts';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted, type QueryFilter } from 'mongoose';
import type { Reminder } from '../domain/alliance/alliance.js';
import type { OwedAnswer } from '../domain/week/owed-answer.js';
import type { Workplan } from '../domain/workplan/workplan.js';
import { AllianceDocument } from './alliance.schema.js';
import { going, resting } from './attention-filter.js';
import type { Call } from './stored-alliance.js';
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

/** Something that somebody has taken on, with its last day. */
export interface WorkRow {
  readonly kind: 'milestone' | 'activity' | 'action_point';
  readonly id: string;
  readonly title: TextByLanguage;
  readonly organizationId: string;
  readonly dueOn: string;
}

export interface WorkInAlliance extends WeekAlliance {
  readonly work: readonly WorkRow[];
}

const called = { 'call.title': 1, 'call.where': 1, 'call.forWhom': 1 } as const;
const done = ['achieved', 'done', 'dropped', 'completed', 'verified'];

/** What the weekly page looks at, of all alliances of an organisation: an indexed query for each of its parts. */
@Injectable()
export class WeekRows {
  constructor(
    @InjectModel(AllianceDocument.name) private readonly alliances: Model<AllianceDocument>,
    @InjectModel(WorkplanDocument.name) private readonly workplans: Model<WorkplanDocument>,
  ) {}

  /**
   * Of alliances that go on, all that is owed in them; of the others, only of those in which this organisation owes
   * something: its word on their end, or what became of a point that it took over.
   * @param allianceId only this one
   */
  async owed(organizationId: string, allianceId?: string): Promise<readonly OwedInAlliance[]> {
    const only = { 'owed.0': trusted({ $exists: true }), ...(allianceId && { _id: allianceId }) };
    const ofOwn = { participants: organizationId, ...going, ...only };
    const atRest = { 'duties.organizationId': organizationId, status: trusted({ $in: resting }), ...only };
    const rows = await this.alliances
      .find({ $or: [ofOwn, atRest] }, { owed: 1, 'state.reminders': 1, ...called })
      .lean<Pick<AllianceDocument, '_id' | 'owed' | 'call' | 'state'>[]>();
    return rows.map(({ _id: id, owed = [], call, state }) => ({ id, call, owed, reminders: state.reminders ?? [] }));
  }

  /** Those of these that go on. */
  async among(ids: readonly string[]): Promise<ReadonlyMap<string, WeekAlliance>> {
    if (ids.length === 0) return new Map();
    const rows = await this.alliances
      .find({ _id: trusted({ $in: [...new Set(ids)] }), ...going }, called)
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
      .find({ _id: trusted({ $in: ids }) }, { 'state.milestones': 1, 'state.activities': 1, 'state.actionPoints': 1 })
      .lean<Pick<WorkplanDocument, '_id' | 'state'>[]>();
    const byId = new Map(plans.map(({ _id, state }) => [_id, state]));
    return rows.map(({ _id: id, call }) => {
      const { milestones = [], activities = [], actionPoints = [] }: Partial<Workplan> = byId.get(id) ?? {};
      const all = [
        ...milestones.map(workRowOf('milestone')),
        ...activities.map(workRowOf('activity')),
        ...actionPoints.map(workRowOf('action_point')),
      ];
      const work = all.filter(({ dueOn, status }) => {
        return !done.includes(status) && dueOn < beyond && (first === undefined || dueOn >= first);
      });
      return { id, call, work };
    });
  }
}

interface Dated {
  readonly id: string;
  readonly title: TextByLanguage;
  readonly ownerOrganizationId: string;
  readonly dueOn: string;
  readonly status: string;
}

const workRowOf =
  (kind: WorkRow['kind']) =>
  ({ id, title, ownerOrganizationId: organizationId, dueOn, status }: Dated): WorkRow & Pick<Dated, 'status'> => {
    return { kind, id, title, organizationId, dueOn, status };
  };
