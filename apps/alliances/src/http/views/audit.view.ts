import type { Language } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AuditedRecord } from '../../application/read-audit.js';
import type { DocumentKind } from '../../domain/audit/audit-record.js';
import type { Json } from '../../domain/audit/differences.js';
import { auditText } from '../timeline/audit-text.js';

const anything = {
  oneOf: ['string', 'number', 'boolean', 'array', 'object'].map((type) => ({
    type,
    ...(type === 'array' && { items: {} }),
  })),
};

class AuditedFactView {
  @ApiProperty({ example: 'seat-filled' }) type!: string;
  @ApiProperty({ description: 'What happened, in the reader’s language.', example: 'A seat was filled.' })
  label!: string;
}

class RecordDifferenceView {
  @ApiProperty({
    description: 'JSON Pointer; an element of a list by its id where it has one.',
    example: '/places/0198c0de-0000-7000-8000-000000000001/until',
  })
  path!: string;
  @ApiPropertyOptional({ ...anything, description: 'Any value; absent for what is new.', example: '2027-12-31' })
  before?: Json;
  @ApiPropertyOptional({ ...anything, description: 'Any value; absent for what is gone.', example: '2028-12-31' })
  after?: Json;
}

class DocumentChangeView {
  @ApiProperty({
    enum: ['alliance', 'workplan', 'meeting', 'commitment', 'report', 'indicator', 'clearance', 'consultation'],
  })
  kind!: DocumentKind;
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'Of the document, after the change.', example: 12 }) version!: number;
  @ApiProperty({ description: 'Whether something of it is not told to this reader.' }) withheld!: boolean;
  @ApiProperty({ type: [RecordDifferenceView] }) differences!: readonly RecordDifferenceView[];
}

/** One change of an alliance, as its audit keeps it. */
export class AuditRecordView {
  @ApiProperty({ description: 'From 1, without gaps.', example: 7 }) number!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'Of the alliance, after the change.', example: 12 }) version!: number;
  @ApiPropertyOptional({ format: 'uuid', description: 'Who did it; absent for what followed by rule or by date.' })
  personId?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The organisation acted for.' }) organizationId?: string;
  @ApiPropertyOptional() correlationId?: string;
  @ApiProperty({ description: 'Whether who did what is told to another group only, or among other institutions.' })
  withheld!: boolean;
  @ApiProperty({ type: [AuditedFactView] }) what!: readonly AuditedFactView[];
  @ApiProperty({ type: [DocumentChangeView] }) changes!: readonly DocumentChangeView[];
  @ApiProperty({
    description: 'SHA-256 of the record and of the hash before it, hexadecimal.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  })
  hash!: string;
}

export function auditRecordView({ record, hash }: AuditedRecord, language: Language): AuditRecordView {
  const { by, what, ...shown } = record;
  return {
    ...shown,
    ...by,
    what: what.map((type) => ({ type, label: auditText(type, language) })),
    hash,
  };
}
