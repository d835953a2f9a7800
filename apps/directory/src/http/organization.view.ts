import type { TextByLanguage } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Actor, belongsTo, isSecretariat } from '../domain/access/actor.js';
import type { Organization } from '../domain/organization/organization.js';
import { RegisterOrganizationDto } from './organization.dto.js';

class SuspensionView {
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date-time' }) since!: string;
}

export class OrganizationView extends RegisterOrganizationDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['active', 'suspended'] }) status!: 'active' | 'suspended';
  @ApiPropertyOptional({ type: SuspensionView, description: 'For its own people and the secretariat only.' })
  suspension?: SuspensionView;
  @ApiProperty({ format: 'date-time' }) registeredAt!: string;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
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
  const { id, profile, suspension, registeredAt, updatedAt, version } = organization;
  const insider = reader !== undefined && (belongsTo(reader, id) || isSecretariat(reader));
  return {
    id,
    ...profile,
    status: suspension ? 'suspended' : 'active',
    ...(suspension && insider && { suspension: { reason: suspension.reason, since: suspension.since.toISOString() } }),
    registeredAt: registeredAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    version,
  };
}

export const similarView = ({ id, profile }: Organization): SimilarOrganizationView => ({
  id,
  names: profile.names,
  ...(profile.acronym !== undefined && { acronym: profile.acronym }),
});
