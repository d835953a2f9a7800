import { IsOptional } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsTextByLanguage, type TextByLanguage } from '../../text-by-language.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class MilestoneAchievedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() milestoneId!: string;
  /** As it was called then; absent on those from before it was said. */
  @IsOptional() @IsTextByLanguage(300) title?: TextByLanguage;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const MilestoneAchieved = defineEvent({
  type: 'alliances.milestone-achieved.v1',
  data: MilestoneAchievedData,
  summary: 'A milestone was achieved.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    milestoneId: '0198c0de-0000-7000-8000-000000000015',
    title: { es: 'Protocolo firmado', en: 'Protocol signed' },
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
