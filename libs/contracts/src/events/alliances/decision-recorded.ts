import { IsOptional, IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsTextByLanguage, type TextByLanguage } from '../../text-by-language.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class DecisionRecordedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() meetingId!: string;
  @RecordId() decisionId!: string;
  /** The decision in its first words; absent on those from before it was said. */
  @IsOptional() @IsTextByLanguage(300) title?: TextByLanguage;
  @IsString() @MaxLength(64) outcome!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const DecisionRecorded = defineEvent({
  type: 'alliances.decision-recorded.v1',
  data: DecisionRecordedData,
  summary: 'A meeting decided something.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    meetingId: '0198c0de-0000-7000-8000-000000000031',
    decisionId: '0198c0de-0000-7000-8000-000000000032',
    title: { es: 'Abrir una oficina en cada lado de la frontera', en: 'Open an office on each side of the border' },
    outcome: 'adopted',
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
