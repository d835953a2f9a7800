import { IsBoolean, IsInt, Matches, Min } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class MinutesMissingData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() meetingId!: string;
  /** The day of the meeting where the alliance works. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) day!: string;
  /** How often it was said, from 1. */
  @IsInt() @Min(1) reminder!: number;
  /** False while nobody has said whether the meeting took place. */
  @IsBoolean() held!: boolean;
  @RecordId() coordinatorOrganizationId!: string;
}

export const MinutesMissing = defineEvent({
  type: 'alliances.minutes-missing.v1',
  data: MinutesMissingData,
  summary: 'The minutes of a meeting are not there in time.',
  organizations: (data) => [data.coordinatorOrganizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    meetingId: '0198c0de-0000-7000-8000-000000000031',
    day: '2027-03-31',
    reminder: 1,
    held: true,
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000014',
  },
});
