import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { toldTypes } from '../domain/told/told-contracts.js';
import { type Endpoint, type EndpointStatus } from '../domain/webhooks/endpoint.js';

export class WebhookView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ example: 'https://hooks.federacion-sindical-del-corredor.example/alianza' }) url!: string;
  @ApiProperty({ isArray: true, enum: toldTypes, example: ['proposals.proposal-published.v1'] })
  types!: readonly string[];
  @ApiPropertyOptional({ example: 'Our members’ portal' }) description?: string;
  @ApiProperty({
    enum: ['active', 'paused', 'disabled'],
    description: '`disabled`: nothing got through. What happens meanwhile is told when it is enabled again.',
  })
  status!: EndpointStatus;
  @ApiPropertyOptional({ enum: ['gone', 'failing'], description: 'Why it was disabled.' })
  disabledBecause?: 'gone' | 'failing';
  @ApiPropertyOptional({
    format: 'date-time',
    description: 'Until then the secret before the last rotation signs too; those before it until a day after theirs.',
  })
  previousSecretValidUntil?: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty() version!: number;
}

export class CreatedWebhookView extends WebhookView {
  @ApiProperty({
    description: 'To verify signatures with; shown this once.',
    example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  })
  secret!: string;
}

export function webhookView({ sealedSecret: _, former, createdAt, ...endpoint }: Endpoint): WebhookView {
  return {
    ...endpoint,
    ...(former?.[0] && { previousSecretValidUntil: former[0].validUntil.toISOString() }),
    createdAt: createdAt.toISOString(),
  };
}
