import { Caller, CurrentCaller, IdParam, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../application/acting.js';
import { KeepAlive } from '../application/keep-alive.js';
import { AllianceView } from './views/alliance.view.js';
import { ShowAlliance } from './views/show-alliance.js';

/** Whether an alliance is still alive. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id')
export class LifeController {
  constructor(
    private readonly keeping: KeepAlive,
    private readonly show: ShowAlliance,
  ) {}

  @Post('confirm-alive')
  @HttpCode(200)
  @ApiOperation({ summary: 'The coordinator or a member with a vote says that the alliance is still alive' })
  @ApiOkResponse({ type: AllianceView })
  async confirm(
    @IdParam() id: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<AllianceView> {
    const { stored } = await this.keeping.execute(id, 'confirm-alive', actorOf(caller));
    return this.show.in(language, stored);
  }

  @Post('wake')
  @HttpCode(200)
  @ApiOperation({ summary: 'The same wake a dormant alliance: it goes on from where it fell asleep' })
  @ApiOkResponse({ type: AllianceView })
  async wake(
    @IdParam() id: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<AllianceView> {
    const { stored } = await this.keeping.execute(id, 'wake', actorOf(caller));
    return this.show.in(language, stored);
  }
}
