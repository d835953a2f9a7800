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
  PersonsOnly,
} from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DeliveryPlanning } from '../application/delivery-planning.js';
import { Inboxes, type WrittenBefore } from '../persistence/inboxes.js';
import { deliveryView, NoticeDeliveryView } from './delivery.view.js';
import { ListDeliveriesDto } from './notification.dto.js';

/** Why did I (not) get this? Of every notice for the person who asks, also of those that the inbox does not show. */
@ApiTags('notifications')
@ApiBearerAuth('alianza')
@PersonsOnly()
@Controller('v1/notifications')
export class DeliveriesController {
  constructor(
    private readonly inboxes: Inboxes,
    private readonly planning: DeliveryPlanning,
    private readonly cursors: Cursors,
  ) {}

  @Get('deliveries')
  @ApiOperation({ summary: 'What became of every notice for me, newest first' })
  @ApiPage(NoticeDeliveryView)
  async list(
    @Query() query: ListDeliveriesDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<Page<NoticeDeliveryView>> {
    const { type, alliance } = query;
    const opened = this.cursors.read<WrittenBefore>(query, { list: 'deliveries', caller });
    const filter = { ...(type && { kind: type }), ...(alliance && { allianceId: alliance }) };
    const rows = await this.inboxes.written(caller.personId, filter, opened.limit + 1, opened.after);
    const page = opened.of(rows, ({ createdAt, _id }) => ({ at: createdAt.toISOString(), id: _id }));
    const timeZone = await this.planning.timeZoneOf(caller.personId);
    return mapPage(page, (notice) => deliveryView(notice, language, timeZone));
  }

  @Get(':id/delivery')
  @ApiOperation({ summary: 'Why did I (not) get this notice?' })
  @ApiOkResponse({ type: NoticeDeliveryView })
  async explain(
    @IdParam() id: string,
    @CurrentCaller() { personId }: Caller,
    @Language() language: LanguageCode,
  ): Promise<NoticeDeliveryView> {
    const notice = await this.inboxes.find(personId, id);
    if (!notice) throw notFound();
    return deliveryView(notice, language, await this.planning.timeZoneOf(personId));
  }
}
