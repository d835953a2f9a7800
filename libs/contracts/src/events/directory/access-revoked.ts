import { IsISO8601, IsOptional } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class AccessRevokedData {
  @RecordId() personId!: string;
  /** Absent: all sessions of the person. */
  @IsOptional() @RecordId() sessionId?: string;
  /** Tokens issued until then are refused. */
  @IsISO8601() issuedBefore!: string;
}

export const AccessRevoked = defineEvent({
  type: 'directory.access-revoked.v1',
  data: AccessRevokedData,
  summary: 'Access tokens of a person or of one session are refused from now on, whatever their expiry.',
  organizations: () => [],
  example: {
    personId: '0198c0de-0000-7000-8000-000000000001',
    sessionId: '0198c0de-0000-7000-8000-000000000004',
    issuedBefore: '2027-03-01T12:00:00.000Z',
  },
});
