import { IsInt, Matches, Min } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class MinutesDraftedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() meetingId!: string;
  /** The day of the meeting where the alliance works. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) day!: string;
  /** Which draft. */
  @IsInt() @Min(1) minutesVersion!: number;
  /** Organisations that voted at the meeting: each may confirm the minutes or object. */
  @OrganizationIds() asked!: string[];
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const MinutesDrafted = defineEvent({
  type: 'alliances.minutes-drafted.v1',
  data: MinutesDraftedData,
  summary: 'The minutes of a meeting were put to those who voted at it.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    meetingId: '0198c0de-0000-7000-8000-000000000031',
    day: '2027-03-31',
    minutesVersion: 1,
    asked: ['0198c0de-0000-7000-8000-000000000013'],
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
