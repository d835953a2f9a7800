import {
  ApiPage,
  type Caller,
  CurrentCaller,
  Cursors,
  IdParam,
  mapPage,
  type Page,
  PageQuery,
  PersonsOnly,
  SecretInReply,
} from '#http';
import { Body, Delete, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOperation } from '@nestjs/swagger';
import { CreateApiKey } from '../application/access/create-api-key.js';
import { DeleteApiKey } from '../application/access/delete-api-key.js';
import { ListApiKeys } from '../application/access/list-api-keys.js';
import { ApiKeyView, apiKeyView, CreateApiKeyDto, CreatedApiKeyView } from './api-key.view.js';
import { DirectoryController } from './directory-controller.js';

@ApiBearerAuth('alianza')
@DirectoryController('v1/api-keys', 'api keys')
export class ApiKeysController {
  constructor(
    private readonly createApiKey: CreateApiKey,
    private readonly listApiKeys: ListApiKeys,
    private readonly deleteApiKey: DeleteApiKey,
    private readonly cursors: Cursors,
  ) {}

  @PersonsOnly()
  @Post()
  @Header('Cache-Control', 'no-store')
  @SecretInReply('secret')
  @ApiOperation({ summary: 'Make a key for a program that acts for your organisation in your name' })
  @ApiCreatedResponse({ type: CreatedApiKeyView })
  async create(@Body() wanted: CreateApiKeyDto, @CurrentCaller() caller: Caller): Promise<CreatedApiKeyView> {
    const { name, roles, expiresAt } = wanted;
    const { key, secret } = await this.createApiKey.execute(
      {
        organizationId: caller.actingOrganization(),
        name,
        roles,
        ...(expiresAt !== undefined && { expiresAt: new Date(expiresAt) }),
      },
      caller,
    );
    return { ...apiKeyView(key), secret };
  }

  @Get()
  @ApiOperation({ summary: 'The keys of your organisation, without their secrets' })
  @ApiPage(ApiKeyView)
  async list(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<Page<ApiKeyView>> {
    const opened = this.cursors.read<string>(query, { list: 'api-keys', caller });
    const keys = await this.listApiKeys.execute(caller.actingOrganization(), caller, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(keys, ({ id }) => id),
      apiKeyView,
    );
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete a key; what was made with it is refused within seconds' })
  @ApiNoContentResponse()
  async remove(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<void> {
    await this.deleteApiKey.execute(id, caller);
  }
}
