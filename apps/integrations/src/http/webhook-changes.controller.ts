import { Caller, CurrentCaller, IdParam, IfMatch, SecretInReply } from '#http';
import { Body, Controller, Delete, Header, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangeWebhook } from '../application/webhooks/change-webhook.js';
import { EndpointAddresses } from '../application/webhooks/endpoint-addresses.js';
import { RemoveWebhook } from '../application/webhooks/remove-webhook.js';
import { RotateWebhookSecret } from '../application/webhooks/rotate-webhook-secret.js';
import { ChangeWebhookDto } from './webhook.dto.js';
import { CreatedWebhookView, WebhookView, webhookView } from './webhook.view.js';

@ApiTags('integrations')
@ApiBearerAuth('alianza')
@Controller('v1/webhooks/:id')
export class WebhookChangesController {
  constructor(
    private readonly change: ChangeWebhook,
    private readonly removal: RemoveWebhook,
    private readonly rotation: RotateWebhookSecret,
    private readonly addresses: EndpointAddresses,
  ) {}

  @Patch()
  @ApiOperation({ summary: 'Change a webhook, pause it, or enable it again' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The `ETag` of the version that is changed.' })
  @ApiOkResponse({ type: WebhookView })
  async patch(
    @IdParam() id: string,
    @Body() wanted: ChangeWebhookDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ): Promise<WebhookView> {
    if (wanted.url !== undefined) this.addresses.check(wanted.url);
    return webhookView(await this.change.execute(id, { ...wanted }, version, caller));
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete a webhook, with what still waits for it' })
  @ApiNoContentResponse()
  async remove(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<void> {
    await this.removal.execute(id, caller);
  }

  @Post('rotate')
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  @SecretInReply('secret')
  @ApiOperation({
    summary: 'Make a new secret',
    description: 'For a day what is sent is signed with both, the new one first.',
  })
  @ApiOkResponse({ type: CreatedWebhookView })
  async rotate(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<CreatedWebhookView> {
    const { endpoint, secret } = await this.rotation.execute(id, caller);
    return { ...webhookView(endpoint), secret };
  }
}
