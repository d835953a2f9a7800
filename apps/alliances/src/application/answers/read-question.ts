import type { TextByLanguage } from '#contracts';
import { notFound, Problem } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type NoLongerAsked, stillAsked } from '../../domain/answers/asked.js';
import type { AllianceRecord } from '../../domain/record/alliance-record.js';
import { AlliancesRepository } from '../../persistence/alliances.repository.js';
import { MeetingsRepository } from '../../persistence/meetings.repository.js';
import type { Call } from '../../persistence/stored-alliance.js';
import { KnownOrganizations } from '../known-organizations.js';
import { Moments } from '../moments.js';
import type { AllianceLink } from './answer-links.js';

/** What is asked, as much of it as the mail told: of a confidential initiative no title, organisation, seat or text. */
export interface Question {
  readonly initiative?: TextByLanguage;
  /** The organisation that answers. */
  readonly own?: TextByLanguage;
  /** Who stands for the seat. */
  readonly candidate?: TextByLanguage;
  /** A code of constituencies. */
  readonly seat?: string;
  readonly message?: TextByLanguage;
  /** `YYYY-MM-DD`: the last day to answer, or the day of the meeting. */
  readonly day?: string;
}

@Injectable()
export class ReadQuestion {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly meetings: MeetingsRepository,
    private readonly organizations: KnownOrganizations,
    private readonly moments: Moments,
  ) {}

  /** @throws Problem 404 for what was never asked, 410 `answer_closed` with why it is asked no more */
  async execute(link: AllianceLink, tx?: Tx): Promise<Question> {
    const stored = await this.alliances.find(link.allianceId, tx);
    if (!stored) throw notFound();
    const { record, call } = stored;
    const found = link.kind === 'minutes' ? await this.meetings.find(link.allianceId, link.id, tx) : undefined;
    const state = stillAsked(record, found?.meeting, link, link, this.moments.now().at);
    if (state === undefined) throw notFound();
    if (state !== 'asked') throw closed(state);
    const day = link.kind === 'minutes' ? found?.meeting.startsAt.slice(0, 10) : askedUntil(record, link.id);
    return { ...(day !== undefined && { day }), ...(isOpen(call) && (await this.named(record, call, link))) };
  }

  private async named(
    { alliance }: AllianceRecord,
    call: Call,
    { id, organizationId }: AllianceLink,
  ): Promise<Question> {
    const interest = alliance.interests.find((one) => one.id === id);
    const { seatId, message } = interest ?? alliance.invitations.find((one) => one.id === id) ?? {};
    const names = await this.organizations.namesOf([organizationId, ...(interest ? [interest.organizationId] : [])]);
    const own = names.get(organizationId);
    const candidate = interest && names.get(interest.organizationId);
    const seat = alliance.seats.find((one) => one.id === seatId)?.constituency;
    return {
      initiative: call.title,
      ...(own && { own }),
      ...(candidate && { candidate }),
      ...(seat !== undefined && { seat }),
      ...(message && { message }),
    };
  }
}

const closed = (state: NoLongerAsked): Problem => new Problem('answer_closed', 410, { state });

const isOpen = ({ visibility }: Call): boolean => visibility === 'public' || visibility === 'registered';

const askedUntil = ({ alliance }: AllianceRecord, id: string): string | undefined =>
  alliance.invitations.find((one) => one.id === id)?.expiresOn;
