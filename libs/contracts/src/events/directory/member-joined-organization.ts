import { IsBoolean } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { Codes, RecordId } from '../../validation.js';

export class MemberJoinedOrganizationData {
  @RecordId() organizationId!: string;
  @RecordId() personId!: string;
  @Codes(60) roles!: string[];
  /** Whether notices to the organisation go to this person. */
  @IsBoolean() focalPoint!: boolean;
}

export const MemberJoinedOrganization = defineEvent({
  type: 'directory.member-joined-organization.v1',
  data: MemberJoinedOrganizationData,
  summary: 'A person joined an organisation, or has another role or remit in it.',
  organizations: (data) => [data.organizationId],
  example: {
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    personId: '0198c0de-0000-7000-8000-000000000001',
    roles: ['fair_recruitment'],
    focalPoint: true,
  },
});
