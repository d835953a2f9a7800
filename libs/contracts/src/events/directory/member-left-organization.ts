import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class MemberLeftOrganizationData {
  @RecordId() organizationId!: string;
  @RecordId() personId!: string;
}

export const MemberLeftOrganization = defineEvent({
  type: 'directory.member-left-organization.v1',
  data: MemberLeftOrganizationData,
  summary: 'A person left an organisation or was deactivated.',
  organizations: (data) => [data.organizationId],
  example: { organizationId: '0198c0de-0000-7000-8000-000000000002', personId: '0198c0de-0000-7000-8000-000000000001' },
});
