import { Caller, CurrentCaller, IdParam, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../../application/acting.js';
import { FollowUpPoints } from '../../application/follow-up-points.js';
import { ofInnerLife } from '../../application/may-know.js';
import { ReadAlliance } from '../../application/read-alliance.js';
import type { AllianceRecord } from '../../domain/record/alliance-record.js';
import { openPointsOf } from '../../domain/ending/open-points.js';
import { ShowNames } from '../names/show-names.js';
import { FollowUpDto, followUpOf } from './ending.dto.js';
import { OpenPointsView, openPointsView } from './open-point.view.js';

/** What somebody still waits for in an alliance. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/open-points')
export class OpenPointsController {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly following: FollowUpPoints,
    private readonly names: ShowNames,
  ) {}

  @Get()
  @ApiOperation({
    summary:
      'What is still open: what becomes of each point is said when the alliance ends; afterwards, what was handed over',
  })
  @ApiOkResponse({ type: OpenPointsView })
  async open(
    @IdParam() id: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<OpenPointsView> {
    const { record } = await this.reading.execute(id, caller, ofInnerLife);
    return this.show(record, language);
  }

  @Post(':pointId/settle')
  @HttpCode(200)
  @ApiOperation({ summary: 'Whoever took a point over when the alliance ended says what became of it, once' })
  @ApiOkResponse({ type: OpenPointsView })
  async settle(
    @IdParam() id: string,
    @IdParam('pointId') pointId: string,
    @Body() body: FollowUpDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<OpenPointsView> {
    const { stored } = await this.following.execute(id, pointId, followUpOf(body), actorOf(caller));
    return this.show(stored.record, language);
  }

  private async show(record: AllianceRecord, language: LanguageCode): Promise<OpenPointsView> {
    const open = openPointsOf(record);
    const owners = open.flatMap(({ organizationId = [] }) => organizationId);
    return openPointsView(record.alliance.id, open, await this.names.of(owners, language));
  }
}
