import { IsBoolean } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class OrganizationSuspendedData {
  @RecordId() organizationId!: string;
  /** False when the suspension was lifted. */
  @IsBoolean() suspended!: boolean;
}

export const OrganizationSuspended = defineEvent({
  type: 'directory.organization-suspended.v1',
  data: OrganizationSuspendedData,
  summary: 'The secretariat suspended an organisation, or lifted the suspension.',
  organizations: (data) => [data.organizationId],
  example: { organizationId: '0198c0de-0000-7000-8000-000000000002', suspended: true },
});
