import { SeatSought } from '#contracts';
import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import type { ClosingReason, Initiative } from '../domain/initiative.js';
import type { InitiativeVersionDocument } from '../persistence/initiative-version.schema.js';
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
  @ApiPropertyOptional({ description: 'The mandate that its holder must have.' }) declare mandate?: string;
}

class CompositionView {
  @ApiPropertyOptional() template?: string;
  @ApiProperty({ type: [SeatView] }) seats!: readonly SeatSought[];
}

/** What an initiative says. */
export class InitiativeContentView extends OmitType(CreateInitiativeDto, ['composition'] as const) {
  @ApiProperty({ type: CompositionView }) composition!: CompositionView;
}

/** An initiative as its readers see it. */
export class InitiativeView extends InitiativeContentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: ['draft', 'published', 'closed', 'withdrawn'] }) status!: Initiative['status'];
  @ApiProperty({ type: LeadView }) lead!: LeadView;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) publishedAt?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'When it was published, revised or last confirmed.' })
  confirmedAt?: string;
  @ApiPropertyOptional({
    format: 'date-time',
    description: 'Since when it waits to be confirmed: nobody has said for 180 days that it is still right.',
  })
  staleSince?: string;
  @ApiPropertyOptional({ enum: ['deadline', 'lead', 'alliance_concluded', 'alliance_dissolved'] })
  closedBecause?: ClosingReason;
  @ApiPropertyOptional() withdrawnBecause?: string;
}

export function initiativeView(initiative: Initiative): InitiativeView {
  const { id, version, status, leadOrganizationId, createdAt, publishedAt, closedBecause, withdrawnBecause } =
    initiative;
  const { confirmedAt, staleSince } = initiative.freshness ?? {};
  return {
    id,
    version,
    status,
    lead: { organizationId: leadOrganizationId },
    ...contentView(initiative),
    createdAt: createdAt.toISOString(),
    ...(publishedAt && { publishedAt: publishedAt.toISOString() }),
    ...(confirmedAt && { confirmedAt: confirmedAt.toISOString() }),
    ...(staleSince && status === 'published' && { staleSince: staleSince.toISOString() }),
    ...(closedBecause && { closedBecause }),
    ...(withdrawnBecause && { withdrawnBecause }),
  };
}

export class InitiativeVersionView {
  @ApiProperty() version!: number;
  @ApiProperty({ format: 'date-time' }) publishedAt!: string;
  @ApiProperty({ format: 'uuid', description: 'Person, an opaque id.' }) publishedBy!: string;
  @ApiProperty({ type: InitiativeContentView, description: 'The initiative as it was then.' })
  content!: InitiativeContentView;
}

export const initiativeVersionView = (version: InitiativeVersionDocument): InitiativeVersionView => ({
  version: version.version,
  publishedAt: version.publishedAt.toISOString(),
  publishedBy: version.publishedBy,
  content: contentView(version),
});

function contentView({ draft, seats }: Pick<Initiative, 'draft' | 'seats'>): InitiativeContentView {
  const { template, ...content } = draft;
  // The codes were checked when they came in, which is more than the contract of the events says of them.
  const said = content as Omit<InitiativeContentView, 'composition'>;
  return { ...said, composition: { ...(template !== undefined && { template }), seats } };
}
