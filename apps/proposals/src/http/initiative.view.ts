import { SeatSought } from '#contracts';
import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import type { Initiative } from '../domain/initiative.js';
import type { InitiativeVersionDocument } from '../persistence/initiative.schema.js';
import { CreateInitiativeDto } from './initiative.dto.js';

class LeadView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
}

class SeatView extends SeatSought {
  @ApiProperty({ format: 'uuid', description: 'The seatId everywhere else.' }) declare id: string;
  @ApiProperty() declare constituency: string;
  @ApiProperty({ isArray: true, type: String }) declare alsoAdmits: string[];
  @ApiProperty({ enum: ['titular', 'alternate', 'observer'] }) declare kind: SeatSought['kind'];
  @ApiProperty() declare minimum: number;
  @ApiProperty() declare maximum: number;
  @ApiProperty({ isArray: true, type: String }) declare places: string[];
  @ApiProperty({ isArray: true, type: String }) declare offers: string[];
}

class CompositionView {
  @ApiPropertyOptional() template?: string;
  @ApiProperty({ type: [SeatView] }) seats!: readonly SeatSought[];
}

/** An initiative as its readers see it. */
export class InitiativeView extends OmitType(CreateInitiativeDto, ['composition'] as const) {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['draft', 'published', 'closed', 'withdrawn'] }) status!: Initiative['status'];
  @ApiProperty({ type: LeadView }) lead!: LeadView;
  @ApiProperty({ type: CompositionView }) composition!: CompositionView;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) publishedAt?: string;
  @ApiPropertyOptional() closedBecause?: string;
  @ApiPropertyOptional() withdrawnBecause?: string;
}

export function initiativeView(initiative: Initiative): InitiativeView {
  const { id, version, status, draft, seats, leadOrganizationId } = initiative;
  const { template, ...content } = draft;
  return {
    id,
    version,
    status,
    lead: { organizationId: leadOrganizationId },
    ...(content as Omit<CreateInitiativeDto, 'composition'>),
    composition: { ...(template && { template }), seats },
    createdAt: initiative.createdAt.toISOString(),
    ...(initiative.publishedAt && { publishedAt: initiative.publishedAt.toISOString() }),
    ...(initiative.closedBecause && { closedBecause: initiative.closedBecause }),
    ...(initiative.withdrawnBecause && { withdrawnBecause: initiative.withdrawnBecause }),
  };
}

export class InitiativeVersionView {
  @ApiProperty() version!: number;
  @ApiProperty({ format: 'date-time' }) publishedAt!: string;
  /** Person, an opaque id. */
  @ApiProperty({ format: 'uuid' }) publishedBy!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The initiative as it was then.' })
  content!: Readonly<Record<string, unknown>>;
}

export const initiativeVersionView = (version: InitiativeVersionDocument): InitiativeVersionView => ({
  version: version.version,
  publishedAt: version.publishedAt.toISOString(),
  publishedBy: version.publishedBy,
  content: { ...version.draft, seats: version.seats },
});
