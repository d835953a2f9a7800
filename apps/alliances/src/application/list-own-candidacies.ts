import { type Caller } from '#http';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model } from 'mongoose';
import type { Interest } from '../domain/admission/interest.js';
import type { Invitation } from '../domain/admission/invitation.js';
import { AllianceDocument } from '../persistence/alliance.schema.js';
import { readersOf } from './acting.js';

export interface OwnCandidacy<T> {
  readonly allianceId: string;
  readonly version: number;
  readonly candidacy: T;
}

/** The invitations and candidacies of the reader's own organisations, across alliances, newest first. */
@Injectable()
export class ListOwnCandidacies {
  constructor(@InjectModel(AllianceDocument.name) private readonly alliances: Model<AllianceDocument>) {}

  /** @param before id of the last one seen */
  async invitations(caller: Caller, limit: number, before?: string): Promise<OwnCandidacy<Invitation>[]> {
    return this.list('invited', 'invitations', caller, limit, before);
  }

  /** @param before id of the last one seen */
  async interests(caller: Caller, limit: number, before?: string): Promise<OwnCandidacy<Interest>[]> {
    return this.list('interested', 'interests', caller, limit, before);
  }

  private async list<T>(
    index: 'invited' | 'interested',
    rows: 'invitations' | 'interests',
    caller: Caller,
    limit: number,
    before?: string,
  ): Promise<OwnCandidacy<T>[]> {
    const own = { $in: [...readersOf(caller)] };
    const candidacy = `$state.${rows}`;
    return this.alliances.aggregate<OwnCandidacy<T>>([
      { $match: { [index]: own } },
      { $unwind: candidacy },
      { $project: { _id: 0, allianceId: '$_id', version: 1, candidacy } },
      { $match: { 'candidacy.organizationId': own, ...(before && { 'candidacy.id': { $lt: before } }) } },
      { $sort: { 'candidacy.id': -1 } },
      { $limit: limit },
    ]);
  }
}
