import { Code, Email, Text, TimeZone } from '#http';
import type { OrganizationRole } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Account, addressOf, type PlatformRole, platformRoles } from '../domain/account/account.js';
import { SomeOf } from './fields.js';

export class PersonView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiPropertyOptional({
    example: 'coordination@union.example',
    description: 'Absent of an account that was ended, once somebody else has one with its address.',
  })
  email?: string;
  @ApiProperty({ enum: ['invited', 'active', 'deactivated'] }) status!: Account['status'];
  @ApiProperty({ example: 'es' }) language!: string;
  @ApiProperty({ example: 'America/Managua' }) timeZone!: string;
  @ApiPropertyOptional({ example: 'Coordination' }) displayName?: string;
  @ApiProperty({ isArray: true, enum: [...platformRoles] }) platformRoles!: readonly PlatformRole[];
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ example: 1 }) version!: number;
}

class OwnMembershipView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ isArray: true, enum: ['admin', 'editor', 'reader', 'authorised_officer'] })
  roles!: readonly OrganizationRole[];
}

export class MeView extends PersonView {
  @ApiProperty({ type: [OwnMembershipView] }) organizations!: readonly OwnMembershipView[];
}

export class ReviseMeDto {
  @Code('languages', { optional: true, example: 'pt' }) language?: string;
  @TimeZone({ optional: true }) timeZone?: string;
  @Text(120, { optional: true, description: 'The name of the desk, not of a person.' }) displayName?: string;
}

export class InvitePersonDto {
  @Email({ example: 'auditor@secretariat.example' }) email!: string;
  @Code('languages', { example: 'es' }) language!: string;
  @TimeZone({ optional: true, description: 'UTC unless given.' }) timeZone?: string;
  @Text(120, { optional: true }) displayName?: string;
  @SomeOf(platformRoles, { example: ['auditor'] }) platformRoles!: PlatformRole[];
}

export const personView = (account: Account): PersonView => ({
  id: account.id,
  ...(addressOf(account) !== undefined && { email: addressOf(account) }),
  status: account.status,
  language: account.language,
  timeZone: account.timeZone,
  ...(account.displayName !== undefined && { displayName: account.displayName }),
  platformRoles: account.platformRoles,
  createdAt: account.createdAt.toISOString(),
  version: account.version,
});
