import { ApiPage, Caller, CurrentCaller, Cursors, IdParam, Language, notFound, type Page } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../application/acting.js';
import type { Conducted } from '../application/conduct-alliance.js';
import { ofInnerLife } from '../application/may-know.js';
import { ReadAlliance } from '../application/read-alliance.js';
import { ReportWork } from '../application/report-work.js';
import { ShowNames } from './names/show-names.js';
import { pageOf } from './page-of.js';
import { ActionPointsDto, AssignActionPointDto } from './workplan.dto.js';
import {
  actionPointResource,
  ActionPointResourceView,
  NamedActionPointView,
  organizationsInActionPoint,
} from './views/workplan.view.js';

/** Who does what until when, in a workplan in force. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/action-points')
export class ActionPointsController {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly reporting: ReportWork,
    private readonly names: ShowNames,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Action points by their day' })
  @ApiPage(NamedActionPointView)
  async list(
    @IdParam() id: string,
    @Query() query: ActionPointsDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<Page<NamedActionPointView>> {
    const { record } = await this.reading.execute(id, caller, ofInnerLife);
    const opened = this.cursors.read<string>(query, { list: `alliances/${id}/action-points`, caller });
    const wanted = record.workplan.actionPoints.filter(
      ({ status, ownerOrganizationId }) =>
        (query.status === undefined || query.status === status) &&
        (query.owner === undefined || query.owner === ownerOrganizationId),
    );
    const page = pageOf(wanted, opened, (one) => `${one.dueOn}/${one.id}`);
    return this.names.inPage(page, organizationsInActionPoint, language);
  }

  @Post()
  @ApiOperation({ summary: 'The coordinator adds one to the workplan in force' })
  @ApiCreatedResponse({ type: ActionPointResourceView })
  async assign(
    @IdParam() id: string,
    @Body() body: AssignActionPointDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ActionPointResourceView> {
    const conducted = await this.reporting.assign(id, body, actorOf(caller));
    const added = conducted.stored.record.workplan.actionPoints.at(-1);
    if (!added) throw new Error(`No action point came of assigning one in ${id}.`);
    return show(conducted, added.id);
  }

  @Post(':actionPointId/complete')
  @HttpCode(200)
  @ApiOperation({ summary: 'The owner reports it done' })
  @ApiOkResponse({ type: ActionPointResourceView })
  async complete(
    @IdParam() id: string,
    @IdParam('actionPointId') actionPointId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<ActionPointResourceView> {
    return show(await this.reporting.complete(id, actionPointId, actorOf(caller)), actionPointId);
  }

  @Post(':actionPointId/verify')
  @HttpCode(200)
  @ApiOperation({ summary: 'Another member confirms that it is done' })
  @ApiOkResponse({ type: ActionPointResourceView })
  async verify(
    @IdParam() id: string,
    @IdParam('actionPointId') actionPointId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<ActionPointResourceView> {
    return show(await this.reporting.verify(id, actionPointId, actorOf(caller)), actionPointId);
  }
}

function show({ stored }: Conducted, actionPointId: string): ActionPointResourceView {
  const actionPoint = stored.record.workplan.actionPoints.find(({ id }) => id === actionPointId);
  if (!actionPoint) throw notFound();
  return actionPointResource(actionPoint, stored.workplanVersion);
}
