import { Injectable } from '@nestjs/common';
import { ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import { type KnownInitiative, KnownOrganizations } from '../persistence/read-models.js';
import { speakerOf } from '../persistence/records.js';

/** Which initiatives rest: whoever speaks for them is suspended, so nobody is told of them and nobody finds them. */
@Injectable()
export class Resting {
  constructor(private readonly readModels: ReadModels) {}

  async isResting(initiative: KnownInitiative, tx?: Tx): Promise<boolean> {
    return (await this.among([initiative], tx)).has(initiative._id);
  }

  /** The ids of those that rest. */
  async among(initiatives: readonly KnownInitiative[], tx?: Tx): Promise<ReadonlySet<string>> {
    const speakers = initiatives.flatMap((initiative) => speakerOf(initiative) ?? []);
    const rows = await this.readModels
      .collection(KnownOrganizations)
      .find({ _id: { $in: [...new Set(speakers)] }, suspended: true }, { session: tx?.session, projection: { _id: 1 } })
      .toArray();
    const suspended = new Set<string | undefined>(rows.map(({ _id }) => _id));
    return new Set(initiatives.filter((each) => suspended.has(speakerOf(each))).map(({ _id }) => _id));
  }
}
