import { ApiPage, Caller, CurrentCaller, Cursors, IdParam, mapPage, type Page, PageQuery } from '#http';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { AskOfWebhook } from '../application/webhooks/ask-of-webhook.js';
import { ReadWebhooks } from '../application/webhooks/read-webhooks.js';
import { ReplayWebhook } from '../application/webhooks/replay-webhook.js';
import { WebhookDeliveryView, deliveryView } from './delivery.view.js';
import { ReplayWebhookDto } from './webhook.dto.js';
import { WebhookView, webhookView } from './webhook.view.js';

@ApiTags('integrations')
@ApiBearerAuth('alianza')
@Controller('v1/webhooks/:id')
export class WebhookDeliveriesController {
  constructor(
    private readonly reading: ReadWebhooks,
    private readonly asking: AskOfWebhook,
    private readonly replaying: ReplayWebhook,
    private readonly cursors: Cursors,
  ) {}

  @Get('deliveries')
  @ApiOperation({ summary: 'What was sent in the last 30 days, and what was answered, newest first' })
  @ApiPage(WebhookDeliveryView)
  async deliveries(
    @IdParam() id: string,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<WebhookDeliveryView>> {
    const opened = this.cursors.read<string>(query, { list: `webhooks/${id}/deliveries`, caller });
    const read = await this.reading.deliveriesTo(id, caller, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(read, ({ delivery }) => delivery._id),
      deliveryView,
    );
  }

  @Post('deliveries/:deliveryId/replay')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send one delivery again, once and whatever waits', description: 'With the same id.' })
  @ApiOkResponse({ type: WebhookView })
  async again(
    @IdParam() id: string,
    @IdParam('deliveryId') deliveryId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<WebhookView> {
    return webhookView(await this.asking.again(id, deliveryId, caller));
  }

  @Post('test')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a message of type `alianza.ping`, once; what comes of it stands in the deliveries' })
  @ApiOkResponse({ type: WebhookView })
  async test(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<WebhookView> {
    return webhookView(await this.asking.ping(id, caller));
  }

  @Post('replay')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Send everything again since a moment or an event',
    description: 'In order, with the same ids, and on to the present.',
  })
  @ApiOkResponse({ type: WebhookView })
  async replay(
    @IdParam() id: string,
    @Body() { since }: ReplayWebhookDto,
    @CurrentCaller() caller: Caller,
  ): Promise<WebhookView> {
    const from = isUUID(since) ? { eventId: since } : { since: new Date(since) };
    return webhookView(await this.replaying.execute(id, from, caller));
  }
}
