import { ApiProperty } from '@nestjs/swagger';
import { toldTypes } from '../domain/told/told-contracts.js';

/** An event as other platforms are told it: the body of a webhook, and an item of the feed. */
export class ToldEventView {
  @ApiProperty({ format: 'uuid', description: 'The same in each repeat.' }) id!: string;
  @ApiProperty({ enum: toldTypes, example: 'proposals.proposal-closed.v1' }) type!: string;
  @ApiProperty({ format: 'date-time', description: 'When it happened.' }) timestamp!: string;
  @ApiProperty({ format: 'uuid', description: 'The record; what is told of one comes in order.' }) subject!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'By type: see docs/webhooks.md.',
    example: { initiativeId: '0198c0de-0000-7000-8000-000000000005', reason: 'deadline' },
  })
  data!: Readonly<Record<string, unknown>>;
}

export class FeedView {
  @ApiProperty({ type: [ToldEventView] }) items!: readonly ToldEventView[];
  @ApiProperty({ description: 'To be sent as `after` the next time; to be kept as it is.', example: '1042' })
  next!: string;
}
