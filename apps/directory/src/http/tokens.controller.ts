import { Public } from '#http';
import { Body, Get, Header, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { SigningKeys } from '../application/access/signing-keys.js';
import { TokenGrants } from '../application/access/token-grants.js';
import { KeySetView, TokenRequestDto, TokenView } from './auth.dto.js';
import { basicCredentials } from './basic-credentials.js';
import { DirectoryController } from './directory-controller.js';

@DirectoryController('v1/auth', 'auth')
export class TokensController {
  constructor(
    private readonly grants: TokenGrants,
    private readonly keys: SigningKeys,
  ) {}

  @Public()
  @Post('token')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @ApiConsumes('application/json', 'application/x-www-form-urlencoded')
  @ApiOperation({ summary: 'Exchange an API key for an access token (OAuth 2.0)' })
  @ApiOkResponse({ type: TokenView })
  async exchange(
    @Body() { grant_type, client_id, client_secret }: TokenRequestDto,
    @Headers('authorization') authorization: string | undefined,
  ): Promise<TokenView> {
    const inBody = { clientId: client_id, clientSecret: client_secret };
    const credentials =
      client_secret === undefined ? { clientId: client_id, ...basicCredentials(authorization) } : inBody;
    const request = { grantType: grant_type, ...credentials };
    const { accessToken, tokenType, expiresIn } = await this.grants.exchange(request);
    return { access_token: accessToken, token_type: tokenType, expires_in: expiresIn };
  }

  @Public()
  @Get('keys')
  @Header('Cache-Control', 'public, max-age=300')
  @ApiOperation({ summary: 'The keys that verify access tokens (JWKS, RFC 7517)' })
  @ApiOkResponse({ type: KeySetView })
  async published(): Promise<KeySetView> {
    return this.keys.published();
  }
}
