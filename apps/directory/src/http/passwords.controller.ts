import { type Caller, CurrentCaller, PersonsOnly, Public, RateLimited } from '#http';
import { Body, Header, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ChangePassword } from '../application/account/change-password.js';
import { CompletePasswordReset } from '../application/account/complete-password-reset.js';
import { RequestPasswordReset } from '../application/account/request-password-reset.js';
import { VerifyEmail } from '../application/account/verify-email.js';
import {
  ChangePasswordDto,
  CompletePasswordResetDto,
  MailedTokenDto,
  RequestPasswordResetDto,
  SessionView,
} from './auth.dto.js';
import { DirectoryController } from './directory-controller.js';
import { slowHashes } from './slow-hashes.js';

@DirectoryController('v1/auth', 'auth')
export class PasswordsController {
  constructor(
    private readonly verifyEmail: VerifyEmail,
    private readonly requestReset: RequestPasswordReset,
    private readonly completeReset: CompletePasswordReset,
    private readonly changePassword: ChangePassword,
  ) {}

  @Public()
  @Post('verify-email')
  @HttpCode(204)
  @ApiOperation({ summary: 'Confirm a sign-up with the code from the mail' })
  @ApiNoContentResponse()
  async verify(@Body() { token }: MailedTokenDto): Promise<void> {
    await this.verifyEmail.execute(token);
  }

  @Public()
  @Post('password-reset')
  @HttpCode(204)
  @ApiOperation({ summary: 'Have a code mailed to set a new password; the answer is the same for every address' })
  @ApiNoContentResponse()
  async request(@Body() { email }: RequestPasswordResetDto): Promise<void> {
    await this.requestReset.execute(email);
  }

  @Public()
  @RateLimited(slowHashes)
  @Post('password-reset/complete')
  @HttpCode(204)
  @ApiOperation({ summary: 'Set a password with the code from the mail, of a reset or of an invitation' })
  @ApiNoContentResponse()
  async complete(@Body() { token, newPassword }: CompletePasswordResetDto): Promise<void> {
    await this.completeReset.execute(token, newPassword);
  }

  @PersonsOnly()
  @Post('change-password')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiBearerAuth('alianza')
  @ApiOperation({ summary: 'Change the password: every session ends, and a new one begins' })
  @ApiOkResponse({ type: SessionView })
  async change(
    @Body() { currentPassword, newPassword }: ChangePasswordDto,
    @CurrentCaller() { personId }: Caller,
    @Ip() address: string,
  ): Promise<SessionView> {
    return this.changePassword.execute({ personId, currentPassword, newPassword, address });
  }
}
