import { Controller, Get, Header, HttpCode, Injectable, Param, type PipeTransform, Post } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { AnswerLink } from '#contracts';
import { AnonymousAllowed, type Caller, CurrentCaller, PersonsOnly } from '#http';
import { InitiativeFreshness } from '../application/initiative-freshness.js';
import { InitiativeLinks } from '../application/initiative-links.js';
import { confirmedPage, initiativePage } from './initiative-page.js';

/** A link that was not made here leads nowhere, whatever else is sent with it. */
@Injectable()
class LinkPipe implements PipeTransform<string, AnswerLink> {
  constructor(private readonly links: InitiativeLinks) {}

  transform(token: string): AnswerLink {
    return this.links.read(token);
  }
}

const Link = (): ParameterDecorator => Param('token', LinkPipe);
const page = { schema: { type: 'string', example: '<!doctype html> …' } } as const;

/** One click from the mail that asks whether an initiative is still right. Looking at the page confirms nothing. */
@AnonymousAllowed()
@ApiTags('initiatives')
@ApiParam({ name: 'token', type: String })
@PersonsOnly()
@Controller('/v1/initiatives/confirmations')
export class InitiativeConfirmationsController {
  constructor(
    private readonly links: InitiativeLinks,
    private readonly freshness: InitiativeFreshness,
  ) {}

  @Get(':token')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'A page that shows an initiative to confirm; it changes nothing' })
  @ApiProduces('text/html')
  @ApiOkResponse({ description: 'A page.', ...page })
  async show(@Link() link: AnswerLink, @CurrentCaller() caller?: Caller): Promise<string> {
    await this.links.admit(link, caller);
    const { id, version, organizationId } = link;
    return initiativePage(await this.freshness.asked(id, version, organizationId), link.language);
  }

  @Post(':token')
  @HttpCode(200)
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Say, once, from the mail that asks, that an initiative is still right' })
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiProduces('text/html')
  @ApiOkResponse({ description: 'A page that says that it was confirmed.', ...page })
  async confirm(@Link() link: AnswerLink, @CurrentCaller() caller?: Caller): Promise<string> {
    await this.links.admit(link, caller);
    const { id, version, organizationId } = link;
    return confirmedPage(await this.freshness.confirmAsAsked(id, version, organizationId), link.language);
  }
}
