import { IsOptional, IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsTextByLanguage, type TextByLanguage } from '../../text-by-language.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class DeliveryReportedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() commitmentId!: string;
  /** What was promised, in its first words; absent on those from before it was said. */
  @IsOptional() @IsTextByLanguage(300) title?: TextByLanguage;
  /** Who promised. */
  @RecordId() organizationId!: string;
  @RecordId() deliveryId!: string;
  @RecordId() coordinatorOrganizationId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  /** Who is asked for its word. Absent on those from before this was said. */
  @IsOptional() @OrganizationIds() asked?: string[];
  /** Why these: `milestone`, `evidence`, `coordination` or `any_other`. */
  @IsOptional() @IsString() @MaxLength(64) because?: string;
}

export const DeliveryReported = defineEvent({
  type: 'alliances.delivery-reported.v1',
  data: DeliveryReportedData,
  summary: 'An organisation reported that it delivered something of what it promised.',
  organizations: (data) => [...data.members, data.coordinatorOrganizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    commitmentId: '0198c0de-0000-7000-8000-000000000033',
    title: { es: 'Intérpretes para cuatro reuniones', en: 'Interpreters for four meetings' },
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    deliveryId: '0198c0de-0000-7000-8000-000000000034',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000014',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    asked: ['0198c0de-0000-7000-8000-000000000013'],
    because: 'milestone',
  },
});
