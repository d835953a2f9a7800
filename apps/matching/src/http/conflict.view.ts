import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { TextByLanguage } from '#contracts';
import type { ConflictReading } from '../application/read-conflicts.js';
import type { ConflictAbout, DeclaredConflict } from '../domain/conflicts.js';
import { conflictKinds } from './conflicts.dto.js';

/** That an organisation does not work with another one, or on an initiative. */
export class DeclarationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid', description: 'Who declared it.' }) organizationId!: string;
  @ApiProperty({ enum: conflictKinds }) about!: ConflictAbout['about'];
  @ApiProperty({ format: 'uuid', description: 'The organisation or the initiative.' }) aboutId!: string;
  @ApiProperty({ format: 'date-time' }) declaredAt!: string;
}

export class ConflictView extends DeclarationView {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'What the organisation or the initiative is called; absent for one that is confidential now.',
    example: { es: 'Agencia de Colocación del Istmo', en: 'Placement Agency of the Isthmus' },
  })
  name?: TextByLanguage;
}

export const declarationView = ({
  id,
  organizationId,
  about,
  aboutId,
  declaredAt,
}: DeclaredConflict): DeclarationView => ({
  id,
  organizationId,
  about,
  aboutId,
  declaredAt: declaredAt.toISOString(),
});

export const conflictView = ({ name, ...conflict }: ConflictReading): ConflictView => ({
  ...declarationView(conflict),
  ...(name && { name }),
});
