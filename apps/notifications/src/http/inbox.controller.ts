import { Caller, CurrentCaller, PersonsOnly } from '#http';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MarkNotices } from '../application/mark-notices.js';
import { SeeNotices } from '../application/see-notices.js';
import { InboxActs } from '../persistence/inbox-acts.js';
import {
  InboxCountsView,
  MarkedView,
  MarkNotificationsDto,
  RestoredView,
  SeenDto,
  selectionIn,
  UndoDto,
} from './inbox.dto.js';

/** What the person who asks does with the whole inbox. */
@ApiTags('notifications')
@ApiBearerAuth('alianza')
@PersonsOnly()
@Controller('v1/notifications')
export class InboxController {
  constructor(
    private readonly acts: InboxActs,
    private readonly seeNotices: SeeNotices,
    private readonly markNotices: MarkNotices,
  ) {}

  @Get('counts')
  @ApiOperation({ summary: 'How many notices are unseen, unread, read and archived' })
  @ApiOkResponse({ type: InboxCountsView })
  async counts(@CurrentCaller() { personId }: Caller): Promise<InboxCountsView> {
    return this.acts.counts(personId);
  }

  @Post('seen')
  @HttpCode(200)
  @ApiOperation({ summary: 'I have looked at the list, up to this notice' })
  @ApiOkResponse({ type: InboxCountsView })
  async see(@Body() { through }: SeenDto, @CurrentCaller() { personId }: Caller): Promise<InboxCountsView> {
    return this.seeNotices.execute(personId, through);
  }

  @Post('mark')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mark many notices at once' })
  @ApiOkResponse({ type: MarkedView })
  async mark(@Body() body: MarkNotificationsDto, @CurrentCaller() { personId }: Caller): Promise<MarkedView> {
    return this.markNotices.execute({ personId, selection: selectionIn(body), state: body.state });
  }

  @Post('read-all')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mark everything unread as read' })
  @ApiOkResponse({ type: MarkedView })
  async readAll(@CurrentCaller() { personId }: Caller): Promise<MarkedView> {
    const selection = { through: Number.MAX_SAFE_INTEGER, state: 'unread' as const };
    return this.markNotices.execute({ personId, selection, state: 'read' });
  }

  @Post('undo')
  @HttpCode(200)
  @ApiOperation({ summary: 'Undo what was marked at once; what was marked anew since keeps that' })
  @ApiOkResponse({ type: RestoredView })
  async undo(@Body() { undo }: UndoDto, @CurrentCaller() { personId }: Caller): Promise<RestoredView> {
    return { restored: await this.markNotices.undo(personId, undo) };
  }
}
