import { Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { Codes, OrganizationIds, RecordId } from '../../validation.js';

export class ExperienceGainedData {
  @RecordId() allianceId!: string;
  /** That the alliance answered; open to everybody. */
  @RecordId() initiativeId!: string;
  /** Those who held a place when it was concluded, and who coordinated it. */
  @OrganizationIds() organizationIds!: string[];
  /** What the alliance was about, and where: the first eight of each. */
  @Codes(8) themes!: string[];
  @Codes(8) places!: string[];
  /** Day of the conclusion, `YYYY-MM-DD`. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) on!: string;
}

export const ExperienceGained = defineEvent({
  type: 'matching.experience-gained.v1',
  data: ExperienceGainedData,
  summary: 'What a concluded alliance was about counts as experience of those who concluded it.',
  organizations: (data) => data.organizationIds,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    organizationIds: ['0198c0de-0000-7000-8000-000000000013'],
    themes: ['fair_recruitment'],
    places: ['CR', 'NI'],
    on: '2027-09-01',
  },
});
