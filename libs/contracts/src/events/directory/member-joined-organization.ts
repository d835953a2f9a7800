import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { Codes, RecordId, RecordIds } from '../../validation.js';

export class MemberJoinedOrganizationData {
  @RecordId() organizationId!: string;
  @RecordId() personId!: string;
  @Codes(60) roles!: string[];
  /** Whether notices to the organisation go to this person. */
  @IsBoolean() focalPoint!: boolean;
  /** Percentage of working time of a focal point; absent where it was not said. */
  @IsOptional() @IsInt() @Min(0) @Max(100) capacity?: number;
  /** Members who stand in for a focal point, in this order; absent: nobody. */
  @IsOptional() @RecordIds(5) deputies?: string[];
  /** Whether the person is absent now, or has never set a password; absent: is there. Told when it begins and when it ends. */
  @IsOptional() @IsBoolean() away?: boolean;
}

export const MemberJoinedOrganization = defineEvent({
  type: 'directory.member-joined-organization.v1',
  data: MemberJoinedOrganizationData,
  summary: 'A person joined an organisation, has another role or remit in it, is absent or is back.',
  organizations: (data) => [data.organizationId],
  example: {
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    personId: '0198c0de-0000-7000-8000-000000000001',
    roles: ['fair_recruitment'],
    focalPoint: true,
    capacity: 20,
    deputies: ['0198c0de-0000-7000-8000-000000000013'],
    away: true,
  },
});
