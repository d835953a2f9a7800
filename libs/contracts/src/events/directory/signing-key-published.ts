import { IsISO8601, IsObject, IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';

export class SigningKeyPublishedData {
  @IsString() @MaxLength(64) kid!: string;
  /** JSON Web Key (RFC 7517), public part only. */
  @IsObject() publicKey!: Readonly<Record<string, unknown>>;
  @IsISO8601() validFrom!: string;
  @IsISO8601() validUntil!: string;
}

export const SigningKeyPublished = defineEvent({
  type: 'directory.signing-key-published.v1',
  data: SigningKeyPublishedData,
  summary: 'A public key for access tokens came into use.',
  organizations: () => [],
  example: {
    kid: '2027-01',
    publicKey: {},
    validFrom: '2027-03-01T12:00:00.000Z',
    validUntil: '2027-03-01T12:00:00.000Z',
  },
});
