import { IsOptional } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class InvitationExpiredData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() invitationId!: string;
  @RecordId() organizationId!: string;
  @RecordId() seatId!: string;
  /** The holder whose successor it was to be, and that keeps its place; absent for others. */
  @IsOptional() @RecordId() namedBy?: string;
}

export const InvitationExpired = defineEvent({
  type: 'alliances.invitation-expired.v1',
  data: InvitationExpiredData,
  summary: 'An invitation found no answer in time.',
  organizations: ({ organizationId, namedBy }) => [organizationId, ...(namedBy === undefined ? [] : [namedBy])],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    invitationId: '0198c0de-0000-7000-8000-00000000000d',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    seatId: '0198c0de-0000-7000-8000-000000000008',
  },
});
