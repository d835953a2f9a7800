import { Codes, IsoTime, Text } from '#http';
import type { OrganizationRole } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayNotEmpty } from 'class-validator';
import { because } from '#http';
import type { ApiKey } from '../domain/access/api-key.js';

export class CreateApiKeyDto {
  @Text(120, { example: 'Monthly export' }) name!: string;
  @ArrayNotEmpty(because('too_few', { min: 1 }))
  @Codes('organization_roles', { description: 'At most the roles that you have.', example: ['reader'] })
  roles!: OrganizationRole[];
  @IsoTime({ optional: true, description: 'Without it the key is good until it is deleted.' }) expiresAt?: string;
}

export class ApiKeyView {
  @ApiProperty({ format: 'uuid', description: 'The `client_id`.' }) id!: string;
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ format: 'uuid', description: 'In whose name it acts.' }) personId!: string;
  @ApiProperty({ example: 'Monthly export' }) name!: string;
  @ApiProperty({ isArray: true, enum: ['admin', 'editor', 'reader', 'authorised_officer'] })
  roles!: readonly OrganizationRole[];
  @ApiProperty({ example: 'alz_Zk3vD0qLp1Ab' }) prefix!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) expiresAt?: string;
}

export class CreatedApiKeyView extends ApiKeyView {
  @ApiProperty({ description: 'The `client_secret`; shown this once.' }) secret!: string;
}

export const apiKeyView = ({ secretHash: _, createdAt, expiresAt, ...key }: ApiKey): ApiKeyView => ({
  ...key,
  createdAt: createdAt.toISOString(),
  ...(expiresAt && { expiresAt: expiresAt.toISOString() }),
});
