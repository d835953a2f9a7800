import {
  ApiPage,
  Caller,
  CurrentCaller,
  Cursors,
  IdParam,
  Language,
  mapPage,
  notFound,
  type Page,
  PageQuery,
  PersonsOnly,
} from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { FollowRecords } from '../application/following/follow-records.js';
import { Openness } from '../application/following/openness.js';
import { Follows } from '../persistence/follows.js';
import { FollowDto, FollowView, followView } from './follow.dto.js';

/** What the person who asks follows; nobody else can see it. */
@ApiTags('notifications')
@ApiBearerAuth('alianza')
@PersonsOnly()
@Controller('v1/follows')
export class FollowsController {
  constructor(
    private readonly follows: Follows,
    private readonly records: FollowRecords,
    private readonly openness: Openness,
    private readonly cursors: Cursors,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Follow an initiative, an organisation or an alliance',
    description: 'One that everybody with an account may read; following twice is as once.',
  })
  @ApiCreatedResponse({ type: FollowView })
  async follow(
    @Body() { type, record }: FollowDto,
    @CurrentCaller() { personId }: Caller,
    @Language() language: LanguageCode,
  ): Promise<FollowView> {
    const follow = await this.records.follow(personId, { type, id: record });
    const [open] = await this.openness.openOf([record]);
    return followView(follow, open?.names, language);
  }

  @Get()
  @ApiOperation({ summary: 'What I follow, the latest first' })
  @ApiPage(FollowView)
  async list(
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<Page<FollowView>> {
    const opened = this.cursors.read<string>(query, { list: 'follows', caller });
    const rows = await this.follows.page(caller.personId, opened.limit + 1, opened.after);
    const open = await this.openness.openOf(rows.map(({ recordId }) => recordId));
    const names = new Map(open.map((record) => [record.id, record.names]));
    const page = opened.of(rows, ({ _id }) => _id);
    return mapPage(page, (follow) => followView(follow, names.get(follow.recordId), language));
  }

  @Get(':id')
  @ApiOperation({ summary: 'One thing that I follow' })
  @ApiOkResponse({ type: FollowView })
  async read(
    @IdParam() id: string,
    @CurrentCaller() { personId }: Caller,
    @Language() language: LanguageCode,
  ): Promise<FollowView> {
    const follow = await this.follows.find(personId, id);
    if (!follow) throw notFound();
    const [open] = await this.openness.openOf([follow.recordId]);
    return followView(follow, open?.names, language);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Follow it no longer' })
  @ApiNoContentResponse()
  async stop(@IdParam() id: string, @CurrentCaller() { personId }: Caller): Promise<void> {
    await this.records.stop(personId, id);
  }
}
