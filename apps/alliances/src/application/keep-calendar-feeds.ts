import { type Caller, conflict, forbidden, notFound } from '#http';
import { UnitOfWork } from '#persistence';
import type { Language } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import type { CalendarFeedDocument } from '../persistence/calendar-feed.schema.js';
import { CalendarFeedsRepository } from '../persistence/calendar-feeds.repository.js';
import { FeedSecrets } from './feed-secrets.js';
import { Moments } from './moments.js';

/** A feed with the secret that is shown this once. */
export interface OpenedFeed {
  readonly feed: CalendarFeedDocument;
  readonly secret: string;
}

/** A person's calendar addresses: opened, given a new secret, and closed by that person only. */
@Injectable()
export class KeepCalendarFeeds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly feeds: CalendarFeedsRepository,
    private readonly secrets: FeedSecrets,
    private readonly moments: Moments,
  ) {}

  /**
   * @param allianceId null: all alliances of the person's organisations
   * @throws Problem 403 for who belongs to no organisation, 409 `already_has_feed`
   */
  async open(allianceId: string | null, language: Language, { personId, organizations }: Caller): Promise<OpenedFeed> {
    if (organizations.length === 0) throw forbidden('no_organization');
    return this.unitOfWork.run(async (tx) => {
      const known = await this.feeds.ofScope(personId, allianceId, tx);
      if (known) throw conflict('already_has_feed', { feedId: known._id });
      const { at, newId } = this.moments.now();
      const { secret, secretHash } = this.secrets.make();
      const feed = { _id: newId(), version: 1, personId, allianceId, language, secretHash, renewedAt: at };
      await this.feeds.add(feed, tx);
      return { feed, secret };
    });
  }

  async list({ personId }: Caller, limit: number, before?: string): Promise<readonly CalendarFeedDocument[]> {
    return this.feeds.ofPerson(personId, limit, before);
  }

  /** The former address is good for nothing from now on. @throws Problem 404 */
  async renew(id: string, { personId }: Caller): Promise<OpenedFeed> {
    const { secret, secretHash } = this.secrets.make();
    const renewedAt = this.moments.now().at;
    const feed = await this.unitOfWork.run((tx) => this.feeds.renew(id, personId, { secretHash, renewedAt }, tx));
    if (!feed) throw notFound();
    return { feed, secret };
  }

  /** @throws Problem 404 */
  async close(id: string, { personId }: Caller): Promise<void> {
    if (!(await this.unitOfWork.run((tx) => this.feeds.remove(id, personId, tx)))) throw notFound();
  }
}
