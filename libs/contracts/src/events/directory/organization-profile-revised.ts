import { Type } from 'class-transformer';
import { IsInt, ValidateNested } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { exampleProfile } from '../../examples.js';
import { OrganizationProfile } from '../../profile.js';
import { RecordId } from '../../validation.js';

export class OrganizationProfileRevisedData {
  @RecordId() organizationId!: string;
  @IsInt() version!: number;
  @ValidateNested() @Type(() => OrganizationProfile) profile!: OrganizationProfile;
}

export const OrganizationProfileRevised = defineEvent({
  type: 'directory.organization-profile-revised.v1',
  data: OrganizationProfileRevisedData,
  summary: 'An organisation changed what it says of itself.',
  organizations: (data) => [data.organizationId],
  example: { organizationId: '0198c0de-0000-7000-8000-000000000002', version: 1, profile: exampleProfile },
});
