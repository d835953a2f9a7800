import { IsOptional, IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { contactsTopic } from '../../topics.js';
import { RecordId } from '../../validation.js';

export class ContactChangedData {
  /** Absent with everything else once the person was erased. */
  @IsOptional() @RecordId() personId?: string;
  /** E-mail address, language and time zone, encrypted with the deployment key (JWE compact form). */
  @IsOptional() @IsString() @MaxLength(4000) sealed?: string;
}

export const ContactChanged = defineEvent({
  type: 'directory.contact-changed.v1',
  topic: contactsTopic,
  data: ContactChangedData,
  summary: 'The address of a person changed; encrypted, compacted by person, read by notifications only.',
  organizations: () => [],
  example: { personId: '0198c0de-0000-7000-8000-000000000001', sealed: 'example' },
});
