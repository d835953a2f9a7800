import { type Caller, notFound } from '#http';
import { Injectable } from '@nestjs/common';
import type { MeetingDecision } from '../domain/meetings/meeting-decision.js';
import type { MeetingStatus } from '../domain/meetings/meeting.js';
import { type MeetingPosition, MeetingsRepository, type StoredMeeting } from '../persistence/meetings.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { ofInnerLife } from './may-know.js';
import { ReadAlliance } from './read-alliance.js';

/** The meetings of an alliance and what they decided, for those who take part. */
@Injectable()
export class ReadMeetings {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly meetings: MeetingsRepository,
  ) {}

  async list(
    allianceId: string,
    caller: Caller,
    status: MeetingStatus | undefined,
    limit: number,
    before?: MeetingPosition,
  ): Promise<readonly StoredMeeting[]> {
    await this.reading.execute(allianceId, caller, ofInnerLife);
    return this.meetings.list(allianceId, status, limit, before);
  }

  /** @throws Problem 404 */
  async one(
    allianceId: string,
    meetingId: string,
    caller: Caller,
  ): Promise<{ readonly stored: StoredAlliance; readonly found: StoredMeeting }> {
    const stored = await this.reading.execute(allianceId, caller, ofInnerLife);
    const found = await this.meetings.find(allianceId, meetingId);
    if (!found) throw notFound();
    return { stored, found };
  }

  /** Each with the meeting that took it. */
  async decisions(
    allianceId: string,
    caller: Caller,
  ): Promise<readonly { readonly decision: MeetingDecision; readonly meetingId: string }[]> {
    await this.reading.execute(allianceId, caller, ofInnerLife);
    const meetings = await this.meetings.withDecisions(allianceId);
    return meetings.flatMap(({ id, decisions }) => decisions.map((decision) => ({ decision, meetingId: id })));
  }
}
