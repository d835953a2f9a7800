import { Caller, CurrentCaller, IdParam, IfMatch, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, Delete, Get, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../application/acting.js';
import { ofInnerLife } from '../application/may-know.js';
import { Moments } from '../application/moments.js';
import { ReadAlliance } from '../application/read-alliance.js';
import { SetHealth } from '../application/set-health.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { SetHealthDto } from './alliance.dto.js';
import { HealthResourceView, healthView } from './views/health.view.js';

/** How an alliance is doing: the rules propose, the coordinator may see it otherwise. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/health')
export class HealthController {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly setting: SetHealth,
    private readonly moments: Moments,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The health that counts, with its one-line reason, and what the rules propose' })
  @ApiOkResponse({ type: HealthResourceView })
  async read(
    @IdParam() id: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<HealthResourceView> {
    return this.show(await this.reading.execute(id, caller, ofInnerLife), language);
  }

  @Put()
  @ApiOperation({ summary: 'The coordinator says otherwise than the rules, and why' })
  @ApiOkResponse({ type: HealthResourceView })
  async set(
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: SetHealthDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<HealthResourceView> {
    return this.show((await this.setting.set(id, version, body, actorOf(caller))).stored, language);
  }

  @Delete()
  @ApiOperation({ summary: 'The coordinator takes its word back: what the rules propose counts again' })
  @ApiOkResponse({ type: HealthResourceView })
  async clear(
    @IdParam() id: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<HealthResourceView> {
    return this.show((await this.setting.clear(id, actorOf(caller))).stored, language);
  }

  private show({ record, version }: StoredAlliance, language: LanguageCode): HealthResourceView {
    return { ...healthView(record, this.moments.now().at, language), version };
  }
}
