import { ApiProperty } from '@nestjs/swagger';
import type { KeptDefaults } from '../persistence/organization-defaults.js';
import type { KeptPreferences } from '../persistence/preferences.js';
import { NotificationPreferencesDto, OrganizationDefaultsDto } from './preferences.dto.js';

export class NotificationPreferencesView extends NotificationPreferencesDto {
  @ApiProperty({ example: 1 }) version!: number;
}

export class OrganizationDefaultsView extends OrganizationDefaultsDto {
  @ApiProperty({ example: 1 }) version!: number;
}

export function preferencesView({ choices, version }: KeptPreferences): NotificationPreferencesView {
  const { byType, byAlliance, digest, quietHours, ...rest } = choices;
  return {
    ...rest,
    digest: { ...digest },
    ...(quietHours && { quietHours: { ...quietHours } }),
    byType: [...byType],
    byAlliance: byAlliance.map(({ allianceId, ...choice }) => ({ alliance: allianceId, ...choice })),
    version,
  };
}

export const defaultsView = ({ choices, version }: KeptDefaults): OrganizationDefaultsView => ({
  ...choices,
  byType: [...choices.byType],
  version,
});
