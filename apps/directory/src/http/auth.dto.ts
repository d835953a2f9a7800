import { Code, Email, Flag, Id, Text, TimeZone } from '#http';
import { ApiProperty } from '@nestjs/swagger';
import { GivenToken, NewPassword, PresentPassword } from './fields.js';

export class SignUpDto {
  @Email({ example: 'coordination@union.example' }) email!: string;
  @NewPassword() password!: string;
  @Code('languages', { example: 'es' }) language!: string;
  @TimeZone({ optional: true, description: 'UTC unless given.' }) timeZone?: string;
  @Text(120, { optional: true, description: 'The name of the desk, not of a person.', example: 'Coordination' })
  displayName?: string;
}

export class SignUpView {
  @ApiProperty({ example: 'coordination@union.example' }) email!: string;
  @ApiProperty({ enum: ['mailed'], description: 'The same for an address that has an account.' })
  verification!: 'mailed';
}

export class MailedTokenDto {
  @GivenToken({ description: 'The code from the mail.' }) token!: string;
}

export class SignInDto {
  @Email({ example: 'coordination@union.example' }) email!: string;
  @PresentPassword() password!: string;
}

export class AnswerSignInDto {
  // Asked for once the link is known: without one there is nothing to sign in to.
  @Email({ optional: true, description: 'Needed.', example: 'coordination@union.example' }) email?: string;
  @PresentPassword({ optional: true, description: 'Needed.' }) password?: string;
}

export class RefreshDto {
  @GivenToken() refreshToken!: string;
}

export class SignOutDto {
  @Flag({ optional: true, description: 'On all devices; only here unless given.' }) everywhere?: boolean;
}

export class RequestPasswordResetDto {
  @Email({ example: 'coordination@union.example' }) email!: string;
}

export class CompletePasswordResetDto extends MailedTokenDto {
  @NewPassword() newPassword!: string;
}

export class ChangePasswordDto {
  @PresentPassword() currentPassword!: string;
  @NewPassword() newPassword!: string;
}

export class SessionView {
  @ApiProperty({ description: 'JWT, EdDSA, for every service.' }) accessToken!: string;
  @ApiProperty({ enum: ['Bearer'] }) tokenType!: 'Bearer';
  @ApiProperty({ description: 'Seconds.', example: 600 }) expiresIn!: number;
  @ApiProperty({ description: 'Serves once.' }) refreshToken!: string;
}

/** As RFC 6749 names them, for clients that know OAuth and not Alianza. */
export class TokenRequestDto {
  @Text(200, { example: 'client_credentials' }) grant_type!: string;
  @Id({ optional: true, description: 'The id of the API key.' }) client_id?: string;
  @GivenToken({
    optional: true,
    description: 'The secret of the API key; without it, id and secret are read from `Authorization: Basic`.',
  })
  client_secret?: string;
  @Text(1000, { optional: true, example: 'reader', description: 'Changes nothing: a token has the roles of its key.' })
  scope?: string;
}

export class TokenView {
  @ApiProperty() access_token!: string;
  @ApiProperty({ enum: ['Bearer'] }) token_type!: 'Bearer';
  @ApiProperty({ description: 'Seconds.', example: 600 }) expires_in!: number;
}

export class KeySetView {
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) keys!: readonly object[];
}
