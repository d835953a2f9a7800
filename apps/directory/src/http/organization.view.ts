import type { TextByLanguage } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { SimilarOrganization } from '../application/organization/similar-organizations.js';
import { type Actor, belongsTo, isSecretariat } from '../domain/access/actor.js';
import type { Organization } from '../domain/organization/organization.js';
import { RegisterOrganizationDto } from './organization.dto.js';

class SuspensionView {
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date-time' }) since!: string;
}

export class OrganizationView extends RegisterOrganizationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({
    enum: ['active', 'stale', 'suspended'],
    description: 'stale: nobody has said for 180 days that the profile is still right.',
  })
  status!: 'active' | 'stale' | 'suspended';
  @ApiPropertyOptional({ type: SuspensionView, description: 'For its own people and the secretariat only.' })
  suspension?: SuspensionView;
  @ApiProperty({ format: 'date-time' }) registeredAt!: string;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
  @ApiProperty({ format: 'date-time', description: 'When the profile was written, changed or last confirmed.' })
  confirmedAt!: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Since when it waits to be confirmed.' })
  staleSince?: string;
  @ApiProperty({ example: 1 }) version!: number;
}

export class SimilarOrganizationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) names!: TextByLanguage;
  @ApiPropertyOptional() acronym?: string;
}

export class RegisteredOrganizationView extends OrganizationView {
  @ApiProperty({ type: [SimilarOrganizationView], description: 'Is it one of these? A hint, not a refusal.' })
  similar!: readonly SimilarOrganizationView[];
}

/** @param reader undefined: anybody */
export function organizationView(organization: Organization, reader: Actor | undefined): OrganizationView {
  const { id, profile, suspension, registeredAt, updatedAt, confirmedAt, staleSince, version } = organization;
  const insider = reader !== undefined && (belongsTo(reader, id) || isSecretariat(reader));
  return {
    id,
    ...profile,
    status: suspension ? 'suspended' : staleSince ? 'stale' : 'active',
    ...(suspension && insider && { suspension: { reason: suspension.reason, since: suspension.since.toISOString() } }),
    registeredAt: registeredAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    confirmedAt: confirmedAt.toISOString(),
    ...(staleSince && { staleSince: staleSince.toISOString() }),
    version,
  };
}

export const similarView = ({ id, profile }: SimilarOrganization): SimilarOrganizationView => ({
  id,
  names: profile.names,
  ...(profile.acronym !== undefined && { acronym: profile.acronym }),
});
