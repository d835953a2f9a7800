import { notFound } from '#http';
import type { Language } from '#taxonomy';
import { Injectable } from '@nestjs/common';
import { CalendarFeedsRepository } from '../persistence/calendar-feeds.repository.js';
import { CalendarRows, type CalendarRow } from '../persistence/calendar-rows.js';
import { KnownOrganizations } from './known-organizations.js';
import { Moments } from './moments.js';

/** What a feed shows now. */
export interface Calendar {
  readonly language: Language;
  readonly rows: readonly CalendarRow[];
}

const dayMs = 86_400_000;
/** Meetings of this long ago stay in the calendar. */
const daysKept = 180;

/** The meetings behind a secret address: what its person may read at this moment, and nothing else. */
@Injectable()
export class ReadCalendar {
  constructor(
    private readonly feeds: CalendarFeedsRepository,
    private readonly organizations: KnownOrganizations,
    private readonly rows: CalendarRows,
    private readonly moments: Moments,
  ) {}

  /** @throws Problem 404 for an address that is good for nothing, or no longer */
  async execute(secretHash: string): Promise<Calendar> {
    const feed = await this.feeds.bySecret(secretHash);
    if (!feed) throw notFound();
    const organizations = await this.organizations.ofPerson(feed.personId);
    if (organizations.length === 0) throw notFound();
    const { at: now } = this.moments.now();
    const since = new Date(Date.parse(now) - daysKept * dayMs).toISOString();
    const scope = feed.allianceId === null ? {} : { allianceId: feed.allianceId };
    const rows = await this.rows.readableBy(organizations, { since, now }, scope);
    if (!rows) throw notFound();
    return { language: feed.language, rows };
  }
}
