import {
  ApiPage,
  Caller,
  CurrentCaller,
  Cursors,
  IdParam,
  mapPage,
  type Page,
  PageQuery,
  RequiresIdempotencyKey,
  SecretInReply,
} from '#http';
import { Body, Controller, Get, Header, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CreateWebhook } from '../application/webhooks/create-webhook.js';
import { EndpointAddresses } from '../application/webhooks/endpoint-addresses.js';
import { ReadWebhooks } from '../application/webhooks/read-webhooks.js';
import { CreateWebhookDto } from './webhook.dto.js';
import { CreatedWebhookView, WebhookView, webhookView } from './webhook.view.js';

@ApiTags('integrations')
@ApiBearerAuth('alianza')
@Controller('v1/webhooks')
export class WebhooksController {
  constructor(
    private readonly reading: ReadWebhooks,
    private readonly creation: CreateWebhook,
    private readonly addresses: EndpointAddresses,
    private readonly cursors: Cursors,
  ) {}

  @Post()
  @Header('Cache-Control', 'no-store')
  @RequiresIdempotencyKey()
  @SecretInReply('secret')
  @ApiOperation({
    summary: 'Have your organisation’s platform told what happens',
    description: 'Signed as Standard Webhooks has it, from now on; see docs/webhooks.md.',
  })
  @ApiCreatedResponse({ type: CreatedWebhookView })
  async create(@Body() wanted: CreateWebhookDto, @CurrentCaller() caller: Caller): Promise<CreatedWebhookView> {
    const { url, types, description } = wanted;
    this.addresses.check(url);
    const made = { url, types, ...(description !== undefined && { description }) };
    const { endpoint, secret } = await this.creation.execute(made, caller);
    return { ...webhookView(endpoint), secret };
  }

  @Get()
  @ApiOperation({ summary: 'The webhooks of your organisation, without their secrets' })
  @ApiPage(WebhookView)
  async list(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<Page<WebhookView>> {
    const opened = this.cursors.read<string>(query, { list: 'webhooks', caller });
    const endpoints = await this.reading.page(caller, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(endpoints, ({ id }) => id),
      webhookView,
    );
  }

  @Get(':id')
  @ApiOperation({ summary: 'One webhook' })
  @ApiOkResponse({ type: WebhookView })
  async read(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<WebhookView> {
    return webhookView(await this.reading.one(id, caller));
  }
}
