import { because, field, Flag, isRealTime, rule, Text } from '#http';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, isUUID } from 'class-validator';
import { toldTypes } from '../domain/told/told-contracts.js';

const url = {
  description: 'https, without credentials; no address of an inner network, and redirects are not followed.',
  example: 'https://hooks.federacion-sindical-del-corredor.example/alianza',
};
const types = {
  description: 'What is told there: see docs/webhooks.md.',
  example: ['proposals.proposal-published.v1', 'alliances.seat-filled.v1'],
};
const description = { optional: true, description: 'For yourselves.', example: 'Our members’ portal' };

const Types = (options: { readonly optional?: boolean } = {}): PropertyDecorator =>
  field(
    {
      type: 'array',
      items: { type: 'string', enum: [...toldTypes] },
      minItems: 1,
      maxItems: toldTypes.length,
      uniqueItems: true,
    },
    { ...types, ...options },
    IsArray(),
    ArrayNotEmpty(because('too_few', { min: 1 })),
    ArrayMaxSize(toldTypes.length, because('too_many', { max: toldTypes.length })),
    IsIn([...toldTypes], { each: true, ...because('not_allowed', { values: toldTypes.join(', ') }) }),
    ArrayUnique(),
  );

export class CreateWebhookDto {
  @Text(2_000, url) url!: string;
  @Types() types!: string[];
  @Text(300, description) description?: string;
}

export class ChangeWebhookDto {
  @Text(2_000, { ...url, optional: true }) url?: string;
  @Types({ optional: true }) types?: string[];
  @Text(300, description) description?: string;
  @Flag({ optional: true, description: 'False: a pause. True: on again, with everything that waited.' })
  enabled?: boolean;
}

export class ReplayWebhookDto {
  @rule('sinceWhen', (value) => isUUID(value) || isRealTime(value), because('invalid').context)
  @Text(64, {
    description: 'A moment (RFC 3339), or the id of the event to begin with.',
    example: '2027-03-01T00:00:00Z',
  })
  since!: string;
}
