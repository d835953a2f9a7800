import { IsInt } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class OrganizationProfileAgedData {
  @RecordId() organizationId!: string;
  /** Of the organisation: what is asked about. */
  @IsInt() version!: number;
}

export const OrganizationProfileAged = defineEvent({
  type: 'directory.organization-profile-aged.v1',
  data: OrganizationProfileAgedData,
  summary: 'Nobody has said for half a year that what an organisation says of itself is still right.',
  organizations: (data) => [data.organizationId],
  example: { organizationId: '0198c0de-0000-7000-8000-000000000002', version: 2 },
});
