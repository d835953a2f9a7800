import { field, Language, OneOf, Public, rule } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, Get, Header, HttpCode, Injectable, Param, type PipeTransform, Post } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { StopMails } from '../application/stop-mails.js';
import { type Unsubscription, UnsubscribeLinks } from '../application/unsubscribe-links.js';
import { type StopScope, stopScopes } from '../domain/mailing/stop-mails.js';
import { stoppedPage, stopPage } from './unsubscribe-page.js';

class UnsubscribeDto {
  /** What mailbox providers send (RFC 8058). */
  @field(
    { type: String, enum: ['One-Click'] },
    { optional: true },
    rule('oneClick', (value) => value === 'One-Click', { code: 'not_allowed', params: { values: 'One-Click' } }),
  )
  'List-Unsubscribe'?: string;
  @OneOf(stopScopes, { optional: true, description: 'What is stopped, or comes again; absent: all mails are stopped.' })
  scope?: StopScope;
}

/** A link that was not made here is one that leads nowhere, whatever else is sent with it. */
@Injectable()
class LinkPipe implements PipeTransform<string, Unsubscription> {
  constructor(private readonly links: UnsubscribeLinks) {}

  transform(token: string): Unsubscription {
    return this.links.open(token);
  }
}

const Link = (): ParameterDecorator => Param('token', LinkPipe);

/** Stops mails with the link that stands in each of them, without a session, and starts them again. Looking at the page changes nothing. */
@Public()
@ApiTags('notifications')
@Controller('v1/unsubscribe')
export class UnsubscribeController {
  constructor(private readonly stopMails: StopMails) {}

  @Get(':token')
  @ApiParam({ name: 'token', type: String })
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'A page on which mails can be stopped, and had again; it changes nothing' })
  @ApiProduces('text/html')
  @ApiOkResponse({ description: 'A page.', schema: { type: 'string', example: '<!doctype html> …' } })
  show(@Link() link: Unsubscription, @Language() language: LanguageCode): string {
    return stopPage(link, language);
  }

  @Post(':token')
  @ApiParam({ name: 'token', type: String })
  @HttpCode(200)
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    summary: 'Stop mails, with one click (RFC 8058) or from the page, or have them again; the inbox stays',
  })
  @ApiConsumes('application/x-www-form-urlencoded', 'multipart/form-data')
  @ApiProduces('text/html')
  @ApiOkResponse({
    description: 'A page that says what was done, what is stopped besides, and leads back.',
    schema: { type: 'string', example: '<!doctype html> …' },
  })
  async stop(
    @Link() link: Unsubscription,
    @Body() { scope = 'all' }: UnsubscribeDto,
    @Language() language: LanguageCode,
  ): Promise<string> {
    return stoppedPage(scope, await this.stopMails.execute(link, scope), language);
  }
}
