import { Config } from '#config';
import { notFound, Public, RateLimited } from '#http';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { FeedSecrets } from '../../application/feed-secrets.js';
import { Moments } from '../../application/moments.js';
import { ReadCalendar } from '../../application/read-calendar.js';
import { calendarText } from './calendar-text.js';
import { ReadCalendarDto } from './calendar.dto.js';

/** What calendar programs read: they bring no token but the secret of the address. */
@ApiTags('alliances')
@Controller('v1/calendar.ics')
export class CalendarController {
  constructor(
    private readonly reading: ReadCalendar,
    private readonly secrets: FeedSecrets,
    private readonly moments: Moments,
    private readonly config: Config,
  ) {}

  @Get()
  @Public()
  @RateLimited({ max: 60, perSeconds: 60 })
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Cache-Control', 'private, max-age=300')
  @ApiOperation({ summary: 'The meetings behind a secret address, as iCalendar' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async read(@Query() { token }: ReadCalendarDto): Promise<string> {
    if (token === undefined) throw notFound();
    const calendar = await this.reading.execute(this.secrets.hashOf(token));
    return calendarText(calendar, this.config.ALIANZA_PUBLIC_URL, this.moments.now().at);
  }
}
