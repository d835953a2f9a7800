import { Id, OneOf } from '#http';
import type { TextByLanguage } from '#contracts';
import type { Language } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type FollowedType, followedTypes } from '../domain/following/followed.js';
import { textIn } from '../domain/render-notice.js';
import type { FollowDocument } from '../persistence/follow.schema.js';

const exampleId = '0198c0de-0000-7000-8000-000000000005';

export class FollowDto {
  @OneOf(followedTypes, { description: 'What is followed.', example: 'initiative' }) type!: FollowedType;
  @Id({ description: 'Its id.', example: exampleId }) record!: string;
}

export class FollowView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: followedTypes, example: 'initiative' }) type!: FollowedType;
  @ApiProperty({ format: 'uuid', description: 'Of what is followed.', example: exampleId }) record!: string;
  @ApiPropertyOptional({
    description:
      'Its title or name, in the reader’s language; absent while it is not open, when nothing is told of it.',
    example: 'Fair recruitment on the corridor',
  })
  label?: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

/** @param names absent where it is not open any more */
export const followView = (
  { _id: id, type, recordId: record, createdAt }: FollowDocument,
  names: TextByLanguage | undefined,
  language: Language,
): FollowView => ({
  id,
  type,
  record,
  ...(names && { label: textIn(names, language) }),
  createdAt: createdAt.toISOString(),
});
