import { Type } from 'class-transformer';
import { IsInt, ValidateNested } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { exampleProfile } from '../../examples.js';
import { OrganizationProfile } from '../../profile.js';
import { RecordId } from '../../validation.js';

export class OrganizationRegisteredData {
  @RecordId() organizationId!: string;
  @IsInt() version!: number;
  /** Person. */
  @RecordId() registeredBy!: string;
  @ValidateNested() @Type(() => OrganizationProfile) profile!: OrganizationProfile;
}

export const OrganizationRegistered = defineEvent({
  type: 'directory.organization-registered.v1',
  data: OrganizationRegisteredData,
  summary: 'An organisation was registered; no legal personality is needed.',
  organizations: (data) => [data.organizationId],
  example: {
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    version: 1,
    registeredBy: '0198c0de-0000-7000-8000-000000000003',
    profile: exampleProfile,
  },
});
