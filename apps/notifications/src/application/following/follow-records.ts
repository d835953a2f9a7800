import { conflict, notFound } from '#http';
import { Clock } from '#messaging';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Followed, mostFollows } from '../../domain/following/followed.js';
import type { FollowDocument } from '../../persistence/follow.schema.js';
import { Follows } from '../../persistence/follows.js';
import { Openness } from './openness.js';

/** A person follows a record, and stops. */
@Injectable()
export class FollowRecords {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly follows: Follows,
    private readonly openness: Openness,
    private readonly clock: Clock,
  ) {}

  /**
   * Following twice is as once.
   * @throws Problem 404 for what is not open to everybody with an account, 409 `too_many_follows`
   */
  async follow(personId: string, { type, id }: Followed): Promise<FollowDocument> {
    return this.unitOfWork.run(async (tx) => {
      const known = await this.follows.of(personId, id, tx);
      if (known) return known;
      const [record] = await this.openness.openOf([id], tx);
      if (record?.type !== type) throw notFound();
      if ((await this.follows.count(personId, tx)) >= mostFollows) {
        throw conflict('too_many_follows', { maximum: mostFollows });
      }
      const follow = { _id: newId(), personId, type, recordId: id, createdAt: this.clock.now() };
      await this.follows.add(follow, tx);
      return follow;
    });
  }

  /** @throws Problem 404 */
  async stop(personId: string, followId: string): Promise<void> {
    const removed = await this.unitOfWork.run((tx) => this.follows.remove(personId, followId, tx));
    if (!removed) throw notFound();
  }
}
