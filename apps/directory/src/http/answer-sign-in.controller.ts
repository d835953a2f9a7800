import { Config } from '#config';
import { type AnswerLink, kindsAnsweredSignedIn } from '#contracts';
import { answerSessionCookie, invalid, isReadAsPage, MailedLinks, Public } from '#http';
import { Body, Get, Header, Ip, Param, Post, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignIn } from '../application/access/sign-in.js';
import { Refusal } from '../domain/refusal.js';
import { answerSignInPage } from './answer-sign-in-page.js';
import { AnswerSignInDto } from './auth.dto.js';
import { DirectoryController } from './directory-controller.js';

const page = { schema: { type: 'string', example: '<!doctype html> …' } } as const;

/** The sign-in of who follows the link of a mail to answer it: a form without script, which leads to that answer only. */
@Public()
@ApiParam({ name: 'token', type: String })
@DirectoryController('v1/auth/answers', 'auth')
export class AnswerSignInController {
  constructor(
    private readonly links: MailedLinks,
    private readonly signIn: SignIn,
    private readonly config: Config,
  ) {}

  @Get(':token')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'A page to sign in on, for who answers a mail; it shows nothing of what is asked' })
  @ApiProduces('text/html')
  @ApiOkResponse({ description: 'A page.', ...page })
  show(@Param('token') token: string): string {
    return answerSignInPage(this.linkOf(token).language);
  }

  @Post(':token')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    summary: 'Sign in with address and password to answer a mail: a cookie for ten minutes, for answers only',
  })
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiResponse({ status: 303, description: 'The page on which the mail is answered.' })
  async enter(
    @Param('token') token: string,
    @Body() { email, password }: AnswerSignInDto,
    @Ip() address: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { personId, language } = this.linkOf(token);
    if (email === undefined) throw invalid([{ pointer: '/email', code: 'required' }]);
    if (password === undefined) throw invalid([{ pointer: '/password', code: 'required' }]);
    try {
      const { accessToken } = await this.signIn.execute({ email, password, address, personId });
      reply.header('set-cookie', answerSessionCookie(accessToken, this.config.ALIANZA_PUBLIC_URL));
      reply.status(303).header('location', `/v1/answers/${token}`);
      return '';
    } catch (error) {
      const isWrong = error instanceof Refusal && error.code === 'wrong_credentials';
      if (!isWrong || !isReadAsPage(request.url, request.headers.accept)) throw error;
      reply.status(401).header('www-authenticate', 'Bearer realm="alianza"');
      return answerSignInPage(language, email);
    }
  }

  private linkOf(token: string): AnswerLink {
    return this.links.read(token, kindsAnsweredSignedIn);
  }
}
