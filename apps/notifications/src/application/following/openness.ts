import { Injectable } from '@nestjs/common';
import type { TextByLanguage } from '#contracts';
import { ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import type { Followed } from '../../domain/following/followed.js';
import { FollowableRecords } from '../../persistence/followable-records.js';

/** A record as everybody with an account may see it. */
export interface OpenRecord extends Followed {
  /** Title of an initiative, also for its alliance; names of an organisation. */
  readonly names: TextByLanguage;
}

/**
 * What everybody with an account may read: organisations, and initiatives that are public or registered with their
 * alliances. What is confidential cannot be followed, not even by whom it is shown to: they are told by their role.
 */
@Injectable()
export class Openness {
  constructor(private readonly readModels: ReadModels) {}

  /** Those of these that are open, in no order. */
  async openOf(ids: readonly string[], tx?: Tx): Promise<readonly OpenRecord[]> {
    const options = { session: tx?.session };
    const rows = this.readModels.collection(FollowableRecords);
    const found = await rows.find({ _id: { $in: [...ids] } }, options).toArray();
    const around = found.flatMap(({ initiativeId }) => initiativeId ?? []);
    const initiatives = around.length === 0 ? [] : await rows.find({ _id: { $in: around } }, options).toArray();
    const byId = new Map(initiatives.map((row) => [row._id, row]));
    return found.flatMap(({ _id: id, type, ...own }) => {
      const { names, open } = own.initiativeId === undefined ? own : (byId.get(own.initiativeId) ?? {});
      return names && (type === 'organization' || open === true) ? [{ id, type, names }] : [];
    });
  }

  /** Undefined when nothing was heard of it yet. */
  async isOpen(initiativeId: string, { session }: Tx): Promise<boolean | undefined> {
    const row = await this.readModels.collection(FollowableRecords).findOne({ _id: initiativeId }, { session });
    return row?.open;
  }
}
