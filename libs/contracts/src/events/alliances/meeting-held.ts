import { IsBoolean, Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class MeetingHeldData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() meetingId!: string;
  /** The day of the meeting where the alliance works. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) day!: string;
  @IsBoolean() quorumReached!: boolean;
  /** Organisations that came. */
  @OrganizationIds() attending!: string[];
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const MeetingHeld = defineEvent({
  type: 'alliances.meeting-held.v1',
  data: MeetingHeldData,
  summary: 'A meeting took place, and who came was recorded.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    meetingId: '0198c0de-0000-7000-8000-000000000031',
    day: '2027-03-31',
    quorumReached: true,
    attending: ['0198c0de-0000-7000-8000-000000000013'],
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
