import { IsInt, Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class OrganizationProfileConfirmedData {
  @RecordId() organizationId!: string;
  @IsInt() version!: number;
  /** `YYYY-MM-DD`. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) on!: string;
}

export const OrganizationProfileConfirmed = defineEvent({
  type: 'directory.organization-profile-confirmed.v1',
  data: OrganizationProfileConfirmedData,
  summary: 'An organisation said that what it says of itself is still right.',
  organizations: (data) => [data.organizationId],
  example: { organizationId: '0198c0de-0000-7000-8000-000000000002', version: 3, on: '2027-09-01' },
});
