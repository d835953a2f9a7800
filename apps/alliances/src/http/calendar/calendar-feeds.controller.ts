import { Config } from '#config';
import {
  ApiPage,
  Caller,
  CurrentCaller,
  Cursors,
  IdParam,
  Language,
  mapPage,
  type Page,
  PageQuery,
  PersonsOnly,
  SecretInReply,
} from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, Delete, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { KeepCalendarFeeds, type OpenedFeed } from '../../application/keep-calendar-feeds.js';
import { ofInnerLife } from '../../application/may-know.js';
import { ReadAlliance } from '../../application/read-alliance.js';
import { CalendarFeedView, calendarFeedView, OpenCalendarFeedDto, OpenedCalendarFeedView } from './calendar.dto.js';

/** A person's secret calendar addresses. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@PersonsOnly()
@Controller('v1/calendar-feeds')
export class CalendarFeedsController {
  constructor(
    private readonly keeping: KeepCalendarFeeds,
    private readonly reading: ReadAlliance,
    private readonly cursors: Cursors,
    private readonly config: Config,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Your calendar addresses, without their secrets' })
  @ApiPage(CalendarFeedView)
  async list(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<Page<CalendarFeedView>> {
    const opened = this.cursors.read<string>(query, { list: 'calendar-feeds', caller });
    const feeds = await this.keeping.list(caller, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(feeds, ({ _id }) => _id),
      calendarFeedView,
    );
  }

  @Post()
  @Header('Cache-Control', 'no-store')
  @SecretInReply('address')
  @ApiOperation({ summary: 'Open a calendar address: of one alliance, or of all in which you take part' })
  @ApiCreatedResponse({ type: OpenedCalendarFeedView })
  async open(
    @Body() { allianceId }: OpenCalendarFeedDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<OpenedCalendarFeedView> {
    if (allianceId !== undefined) await this.reading.execute(allianceId, caller, ofInnerLife);
    return this.show(await this.keeping.open(allianceId ?? null, language, caller));
  }

  @Post(':feedId/renew')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @SecretInReply('address')
  @ApiOperation({ summary: 'A new secret; the former address is good for nothing from now on' })
  @ApiOkResponse({ type: OpenedCalendarFeedView })
  async renew(@IdParam('feedId') feedId: string, @CurrentCaller() caller: Caller): Promise<OpenedCalendarFeedView> {
    return this.show(await this.keeping.renew(feedId, caller));
  }

  @Delete(':feedId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Close a calendar address' })
  @ApiNoContentResponse()
  async close(@IdParam('feedId') feedId: string, @CurrentCaller() caller: Caller): Promise<void> {
    await this.keeping.close(feedId, caller);
  }

  private show({ feed, secret }: OpenedFeed): OpenedCalendarFeedView {
    const address = `${this.config.ALIANZA_PUBLIC_URL}/v1/calendar.ics?token=${secret}`;
    return { ...calendarFeedView(feed), address };
  }
}
