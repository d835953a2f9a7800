import { Caller, CurrentCaller, IdParam, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../../application/acting.js';
import { ConcludeAlliance } from '../../application/conclude-alliance.js';
import { FollowUpPoints } from '../../application/follow-up-points.js';
import { ofInnerLife } from '../../application/may-know.js';
import { ReadAlliance } from '../../application/read-alliance.js';
import { openPointsOf } from '../../domain/ending/open-points.js';
import { AllianceView } from '../views/alliance.view.js';
import { ShowAlliance } from '../views/show-alliance.js';
import { ConcludeAllianceDto, FollowUpDto, followUpOf, settledPointsOf } from './ending.dto.js';
import { OpenPointsView, openPointsView } from './open-point.view.js';

/** How an alliance ends: with an owner for everything. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id')
export class EndingController {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly concluding: ConcludeAlliance,
    private readonly following: FollowUpPoints,
    private readonly show: ShowAlliance,
  ) {}

  @Get('open-points')
  @ApiOperation({
    summary:
      'What is still open: what becomes of each point is said when the alliance ends; afterwards, what was handed over',
  })
  @ApiOkResponse({ type: OpenPointsView })
  async open(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<OpenPointsView> {
    const { record } = await this.reading.execute(id, caller, ofInnerLife);
    return openPointsView(id, openPointsOf(record));
  }

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

  @Post('open-points/:pointId/settle')
  @HttpCode(200)
  @ApiOperation({ summary: 'Whoever took a point over when the alliance ended says what became of it, once' })
  @ApiOkResponse({ type: OpenPointsView })
  async settle(
    @IdParam() id: string,
    @IdParam('pointId') pointId: string,
    @Body() body: FollowUpDto,
    @CurrentCaller() caller: Caller,
  ): Promise<OpenPointsView> {
    const { stored } = await this.following.execute(id, pointId, followUpOf(body), actorOf(caller));
    return openPointsView(id, openPointsOf(stored.record));
  }
}
