import { IsOptional, Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsTextByLanguage, type TextByLanguage } from '../../text-by-language.js';
import { RecordId } from '../../validation.js';

export class MilestoneDueSoonData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() milestoneId!: string;
  /** As it was called then; absent on those from before it was said. */
  @IsOptional() @IsTextByLanguage(300) title?: TextByLanguage;
  /** Who reports it: its owner, or the coordinator’s organisation for a former member. */
  @RecordId() organizationId!: string;
  @Matches(/^\d{4}-\d{2}-\d{2}$/) dueOn!: string;
}

export const MilestoneDueSoon = defineEvent({
  type: 'alliances.milestone-due-soon.v1',
  data: MilestoneDueSoonData,
  summary: 'A milestone is due in a week and not done; said once of each date that it has had.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    milestoneId: '0198c0de-0000-7000-8000-000000000015',
    title: { es: 'Protocolo firmado', en: 'Protocol signed' },
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    dueOn: '2027-03-31',
  },
});
