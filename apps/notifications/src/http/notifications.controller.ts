import { ApiPage, Caller, CurrentCaller, Cursors, IdParam, Language, mapPage, type Page, PersonsOnly } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MarkNotice } from '../application/mark-notice.js';
import type { NoticeState } from '../domain/notice-content.js';
import { Inboxes } from '../persistence/inboxes.js';
import { ListNotificationsDto } from './notification.dto.js';
import { notificationView, NotificationView } from './notification.view.js';

/** The inbox of the person who asks; there is no way to another's. */
@ApiTags('notifications')
@ApiBearerAuth('alianza')
@PersonsOnly()
@Controller('v1/notifications')
export class NotificationsController {
  constructor(
    private readonly inboxes: Inboxes,
    private readonly markNotice: MarkNotice,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What I was told, newest first' })
  @ApiPage(NotificationView)
  async list(
    @Query() query: ListNotificationsDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<Page<NotificationView>> {
    const { state, type, alliance } = query;
    const opened = this.cursors.read<number>(query, { list: 'notifications', caller });
    const filter = { ...(state && { state }), ...(type && { kind: type }), ...(alliance && { allianceId: alliance }) };
    const rows = await this.inboxes.list(caller.personId, filter, opened.limit + 1, opened.after);
    const page = opened.of(rows, ({ sequence }) => sequence);
    return mapPage(page, (notice) => notificationView(notice, language));
  }

  @Post(':id/read')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mark a notice as read' })
  @ApiOkResponse({ type: NotificationView })
  async read(
    @IdParam() id: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<NotificationView> {
    return this.mark(id, 'read', caller, language);
  }

  @Post(':id/unread')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mark a notice as unread' })
  @ApiOkResponse({ type: NotificationView })
  async unread(
    @IdParam() id: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<NotificationView> {
    return this.mark(id, 'unread', caller, language);
  }

  @Post(':id/archive')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put a notice away' })
  @ApiOkResponse({ type: NotificationView })
  async archive(
    @IdParam() id: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<NotificationView> {
    return this.mark(id, 'archived', caller, language);
  }

  private async mark(
    noticeId: string,
    state: NoticeState,
    { personId }: Caller,
    language: LanguageCode,
  ): Promise<NotificationView> {
    return notificationView(await this.markNotice.execute({ personId, noticeId, state }), language);
  }
}
