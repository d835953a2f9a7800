import { IsOptional } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsTextByLanguage, type TextByLanguage } from '../../text-by-language.js';
import { RecordId } from '../../validation.js';

export class DeliveryRejectedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() commitmentId!: string;
  /** What was promised, in its first words; absent on those from before it was said. */
  @IsOptional() @IsTextByLanguage(300) title?: TextByLanguage;
  /** Who promised. */
  @RecordId() organizationId!: string;
  @RecordId() deliveryId!: string;
  /** Another organisation. */
  @RecordId() judgedBy!: string;
}

export const DeliveryRejected = defineEvent({
  type: 'alliances.delivery-rejected.v1',
  data: DeliveryRejectedData,
  summary: 'Another organisation did not confirm a delivery.',
  organizations: (data) => [data.organizationId, data.judgedBy],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    commitmentId: '0198c0de-0000-7000-8000-000000000033',
    title: { es: 'Intérpretes para cuatro reuniones', en: 'Interpreters for four meetings' },
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    deliveryId: '0198c0de-0000-7000-8000-000000000034',
    judgedBy: '0198c0de-0000-7000-8000-000000000013',
  },
});
