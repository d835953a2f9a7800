import { IsISO8601, Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class MeetingConvenedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() meetingId!: string;
  /** RFC 3339, UTC. */
  @IsISO8601() startsAt!: string;
  /** The day of the meeting where the alliance works. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) day!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const MeetingConvened = defineEvent({
  type: 'alliances.meeting-convened.v1',
  data: MeetingConvenedData,
  summary: 'A meeting of an alliance was convened.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    meetingId: '0198c0de-0000-7000-8000-000000000031',
    startsAt: '2027-03-31T15:00:00.000Z',
    day: '2027-03-31',
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
