import { IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class PersonSignedUpData {
  @RecordId() personId!: string;
  /** Language in which the person wants to be addressed. */
  @IsString() @MaxLength(64) language!: string;
}

export const PersonSignedUp = defineEvent({
  type: 'directory.person-signed-up.v1',
  data: PersonSignedUpData,
  summary: 'A person opened an account; nothing of the person but an opaque id travels.',
  organizations: () => [],
  example: { personId: '0198c0de-0000-7000-8000-000000000001', language: 'es' },
});
