import { Caller, CurrentCaller, IdParam, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../../application/acting.js';
import { ConcludeAlliance } from '../../application/conclude-alliance.js';
import { AllianceView } from '../views/alliance.view.js';
import { ShowAlliance } from '../views/show-alliance.js';
import { ConcludeAllianceDto, settledPointsOf } from './ending.dto.js';

/** How an alliance ends: with an owner for everything. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id')
export class EndingController {
  constructor(
    private readonly concluding: ConcludeAlliance,
    private readonly show: ShowAlliance,
  ) {}

  @Post('conclude')
  @HttpCode(200)
  @ApiOperation({
    summary: 'The confirmed coordinator ends the alliance, and says of each open point what becomes of it',
  })
  @ApiOkResponse({ type: AllianceView })
  async conclude(
    @IdParam() id: string,
    @Body() body: ConcludeAllianceDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<AllianceView> {
    const { stored } = await this.concluding.execute(id, body.outcome, settledPointsOf(body), actorOf(caller));
    return this.show.in(language, stored);
  }
}
