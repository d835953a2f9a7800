import { type Caller, CurrentCaller, PersonsOnly, Public, RateLimited } from '#http';
import { Body, Header, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { RefreshSession } from '../application/access/refresh-session.js';
import { SignIn } from '../application/access/sign-in.js';
import { SignOut } from '../application/access/sign-out.js';
import { SignUp } from '../application/account/sign-up.js';
import { RefreshDto, SessionView, SignInDto, SignOutDto, SignUpDto, SignUpView } from './auth.dto.js';
import { DirectoryController } from './directory-controller.js';
import { slowHashes } from './slow-hashes.js';

@DirectoryController('v1/auth', 'auth')
export class AuthController {
  constructor(
    private readonly signUp: SignUp,
    private readonly signIn: SignIn,
    private readonly refreshSession: RefreshSession,
    private readonly signOut: SignOut,
  ) {}

  @Public()
  @RateLimited(slowHashes)
  @Post('sign-up')
  @ApiOperation({ summary: 'Open an account: a code is mailed, and makes the account when it is confirmed' })
  @ApiCreatedResponse({ type: SignUpView })
  async open(@Body() { email, password, language, timeZone = 'UTC', displayName }: SignUpDto): Promise<SignUpView> {
    await this.signUp.execute({ email, password, language, timeZone, displayName });
    return { email, verification: 'mailed' };
  }

  @Public()
  @Post('sign-in')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Sign in with address and password' })
  @ApiOkResponse({ type: SessionView })
  async enter(@Body() { email, password }: SignInDto, @Ip() address: string): Promise<SessionView> {
    return this.signIn.execute({ email, password, address });
  }

  @Public()
  @Post('refresh')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'New tokens for a session; roles are as they are now' })
  @ApiOkResponse({ type: SessionView })
  async refresh(@Body() { refreshToken }: RefreshDto): Promise<SessionView> {
    return this.refreshSession.execute(refreshToken);
  }

  @PersonsOnly()
  @Post('sign-out')
  @HttpCode(204)
  @ApiBearerAuth('alianza')
  @ApiOperation({ summary: 'End this session, or all of them' })
  @ApiNoContentResponse()
  async leave(@Body() { everywhere = false }: SignOutDto, @CurrentCaller() caller: Caller): Promise<void> {
    await this.signOut.execute({ personId: caller.personId, sessionId: caller.sessionId, everywhere });
  }
}
