import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ReadDelivery } from '../application/webhooks/read-webhooks.js';
import type { DeliveryOutcome } from '../persistence/webhook-delivery.schema.js';
import { ToldEventView } from './told-event.view.js';

export class DeliveryRequestView {
  @ApiProperty({
    description: '`webhook-id`: of the event, the same in each repeat.',
    example: '0198c0de-0000-7000-8000-000000000017',
  })
  webhookId!: string;
  @ApiProperty({ format: 'date-time', description: '`webhook-timestamp`, as a moment.' }) at!: string;
  @ApiPropertyOptional({ type: ToldEventView, description: 'Absent of a ping, and of what is not public any more.' })
  body?: ToldEventView;
}

export class DeliveryReplyView {
  @ApiProperty({ example: 503 }) status!: number;
  @ApiPropertyOptional({ example: 'text/plain' }) contentType?: string;
  @ApiPropertyOptional({ example: '120' }) retryAfter?: string;
  @ApiProperty({ description: 'Its beginning, at most 1 KiB.', example: 'Back in two minutes.' }) body!: string;
}

export class WebhookDeliveryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'proposals.proposal-closed.v1', description: '`alianza.ping`: a test.' }) type!: string;
  @ApiPropertyOptional({ format: 'uuid' }) subject?: string;
  @ApiProperty({ example: 2, description: 'Of this event since it last failed for the first time.' }) attempt!: number;
  @ApiProperty({
    enum: ['delivered', 'failed', 'given_up'],
    description: '`given_up`: refused for days while others were taken; replay it when you like.',
  })
  outcome!: DeliveryOutcome;
  @ApiProperty({ example: 42 }) durationMs!: number;
  @ApiProperty({ type: DeliveryRequestView }) request!: DeliveryRequestView;
  @ApiPropertyOptional({ type: DeliveryReplyView }) reply?: DeliveryReplyView;
  @ApiPropertyOptional({
    example: 'timeout',
    description: 'Why there was no reply; `interrupted`: Alianza was stopped, and sends it again.',
  })
  error?: string;
}

export const deliveryView = ({ delivery, event }: ReadDelivery): WebhookDeliveryView => {
  const { _id: id, type, subject, attempt, outcome, durationMs, reply, error, messageId, at } = delivery;
  return {
    id,
    type,
    ...(subject !== undefined && { subject }),
    attempt,
    outcome,
    durationMs,
    request: { webhookId: messageId, at: at.toISOString(), ...(event && { body: event }) },
    ...(reply && { reply }),
    ...(error !== undefined && { error }),
  };
};
