import { IsOptional, Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsTextByLanguage, type TextByLanguage } from '../../text-by-language.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class MilestoneDelayedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() milestoneId!: string;
  /** As it was called then; absent on those from before it was said. */
  @IsOptional() @IsTextByLanguage(300) title?: TextByLanguage;
  @Matches(/^\d{4}-\d{2}-\d{2}$/) dueOn!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const MilestoneDelayed = defineEvent({
  type: 'alliances.milestone-delayed.v1',
  data: MilestoneDelayedData,
  summary: 'A milestone passed its date without having been achieved.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    milestoneId: '0198c0de-0000-7000-8000-000000000015',
    title: { es: 'Protocolo firmado', en: 'Protocol signed' },
    dueOn: '2027-03-31',
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
