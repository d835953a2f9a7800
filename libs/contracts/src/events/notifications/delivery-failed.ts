import { IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class DeliveryFailedData {
  @RecordId() personId!: string;
  @RecordId() notificationId!: string;
  /** Class of the refusal, such as `smtp_550`. */
  @IsString() @MaxLength(64) cause!: string;
}

export const DeliveryFailed = defineEvent({
  type: 'notifications.delivery-failed.v1',
  data: DeliveryFailedData,
  summary: 'A mail could not be delivered for good; the inbox entry stays.',
  organizations: () => [],
  example: {
    personId: '0198c0de-0000-7000-8000-000000000001',
    notificationId: '0198c0de-0000-7000-8000-000000000018',
    cause: 'example',
  },
});
