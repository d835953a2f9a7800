import { IsIn } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class WebhookEndpointDisabledData {
  @RecordId() endpointId!: string;
  @RecordId() organizationId!: string;
  /** `gone`: the receiver answered 410; `failing`: nothing was taken for as long as deliveries are tried. */
  @IsIn(['gone', 'failing']) reason!: 'gone' | 'failing';
}

export const WebhookEndpointDisabled = defineEvent({
  type: 'integrations.webhook-endpoint-disabled.v1',
  data: WebhookEndpointDisabledData,
  summary: 'A webhook endpoint gets nothing more until its organisation enables it again; nothing is lost meanwhile.',
  organizations: (data) => [data.organizationId],
  example: {
    endpointId: '0198c0de-0000-7000-8000-00000000001a',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    reason: 'failing',
  },
});
