import { IsISO8601, Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class MeetingPostponedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() meetingId!: string;
  /** RFC 3339, UTC. */
  @IsISO8601() startsAt!: string;
  /** The day of the meeting where the alliance works. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) day!: string;
  /** The day for which it was convened before. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) formerDay!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const MeetingPostponed = defineEvent({
  type: 'alliances.meeting-postponed.v1',
  data: MeetingPostponedData,
  summary: 'A meeting was moved to another hour or day.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    meetingId: '0198c0de-0000-7000-8000-000000000031',
    startsAt: '2027-03-31T15:00:00.000Z',
    day: '2027-03-31',
    formerDay: '2027-03-31',
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
