import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InboxActs, type InboxCounts } from '../persistence/inbox-acts.js';

/** The person has looked at the list: what is there is no news any more, on no device. */
@Injectable()
export class SeeNotices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acts: InboxActs,
  ) {}

  /** @param through the newest sequence that was shown */
  async execute(personId: string, through: number): Promise<InboxCounts> {
    return this.unitOfWork.run(async (tx) => {
      await this.acts.see(personId, through, tx);
      return this.acts.counts(personId, tx);
    });
  }
}
