import type { AnswerLink } from '#contracts';
import { AnonymousAllowed, type Caller, CurrentCaller, PersonsOnly } from '#http';
import { Get, Header, HttpCode, Injectable, Param, type PipeTransform, Post } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiOperation, ApiParam, ApiProduces } from '@nestjs/swagger';
import { ProfileFreshness } from '../application/organization/profile-freshness.js';
import { ProfileLinks } from '../application/organization/profile-links.js';
import { DirectoryController } from './directory-controller.js';
import { confirmedPage, profilePage } from './profile-page.js';

/** A link that was not made here leads nowhere, whatever else is sent with it. */
@Injectable()
class LinkPipe implements PipeTransform<string, AnswerLink> {
  constructor(private readonly links: ProfileLinks) {}

  transform(token: string): AnswerLink {
    return this.links.read(token);
  }
}

const Link = (): ParameterDecorator => Param('token', LinkPipe);
const page = { schema: { type: 'string', example: '<!doctype html> …' } } as const;

/** One click from the mail that asks whether a profile is still right. Looking at the page confirms nothing. */
@AnonymousAllowed()
@ApiParam({ name: 'token', type: String })
@PersonsOnly()
@DirectoryController('v1/organizations/confirmations', 'organizations')
export class ProfileConfirmationsController {
  constructor(
    private readonly links: ProfileLinks,
    private readonly freshness: ProfileFreshness,
  ) {}

  @Get(':token')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'A page that shows what an organisation says of itself, to confirm; it changes nothing' })
  @ApiProduces('text/html')
  @ApiOkResponse({ description: 'A page.', ...page })
  async show(@Link() link: AnswerLink, @CurrentCaller() caller?: Caller): Promise<string> {
    return profilePage(await this.links.open(link, caller), link.language);
  }

  @Post(':token')
  @HttpCode(200)
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Say, once, from the mail that asks, that a profile is still right' })
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiProduces('text/html')
  @ApiOkResponse({ description: 'A page that says that it was confirmed.', ...page })
  async confirm(@Link() link: AnswerLink, @CurrentCaller() caller?: Caller): Promise<string> {
    await this.links.open(link, caller);
    return confirmedPage(await this.freshness.confirmAsAsked(link.organizationId), link.language);
  }
}
