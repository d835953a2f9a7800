import { type Caller, notFound } from '#http';
import { ReadModels } from '#messaging';
import { Injectable } from '@nestjs/common';
import { inCausalOrder, type TrailEntry } from '../domain/trail.js';
import { TrailRows } from '../persistence/trail-entries.js';

/** Longer than what one request causes; who reuses a correlation id for more sees the first ones. */
const longestTrail = 2_000;

/**
 * What a request led to, as far as it concerns the reader: the organisation acted for, or all of the person's; the
 * secretariat sees that something happened, and no more of whom it concerns than anybody else.
 */
@Injectable()
export class ReadTrail {
  constructor(private readonly readModels: ReadModels) {}

  /** @throws Problem 404 when there is nothing that the caller may see */
  async execute(correlationId: string, caller: Caller): Promise<readonly TrailEntry[]> {
    const own = caller.actingFor === undefined ? caller.organizations.map(({ id }) => id) : [caller.actingFor];
    const rows = await this.readModels
      .collection(TrailRows)
      .find({ correlationId, ...(caller.isSecretariat ? {} : { organizations: { $in: own } }) })
      .sort({ time: 1, _id: 1 })
      .limit(longestTrail)
      .toArray();
    if (rows.length === 0) throw notFound();
    const concerned = new Set(own);
    return inCausalOrder(
      rows.map(({ _id, organizations, ...row }) => ({
        ...row,
        eventId: _id,
        organizations: organizations.filter((id) => concerned.has(id)),
      })),
    );
  }
}
