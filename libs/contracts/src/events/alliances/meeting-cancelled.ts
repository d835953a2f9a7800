import { Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class MeetingCancelledData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() meetingId!: string;
  /** The day of the meeting where the alliance works. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) day!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const MeetingCancelled = defineEvent({
  type: 'alliances.meeting-cancelled.v1',
  data: MeetingCancelledData,
  summary: 'A meeting that was convened will not take place.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    meetingId: '0198c0de-0000-7000-8000-000000000031',
    day: '2027-03-31',
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
