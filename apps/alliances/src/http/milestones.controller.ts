import { ApiPage, Caller, CurrentCaller, Cursors, IdParam, Language, notFound, type Page } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../application/acting.js';
import { ofInnerLife } from '../application/may-know.js';
import { ReadAlliance } from '../application/read-alliance.js';
import { ReportWork } from '../application/report-work.js';
import type { MilestoneCommand } from '../domain/workplan/milestone.js';
import { ShowNames } from './names/show-names.js';
import { pageOf } from './page-of.js';
import { DelayMilestoneDto, WorkReportDto } from './plan/activity.dto.js';
import { MilestonesDto } from './workplan.dto.js';
import {
  milestoneResource,
  MilestoneResourceView,
  NamedMilestoneView,
  organizationsInMilestone,
} from './views/workplan.view.js';

/** Milestones of a workplan, reported by their owners. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/milestones')
export class MilestonesController {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly reporting: ReportWork,
    private readonly names: ShowNames,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Milestones by their day' })
  @ApiPage(NamedMilestoneView)
  async list(
    @IdParam() id: string,
    @Query() query: MilestonesDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<Page<NamedMilestoneView>> {
    const { record } = await this.reading.execute(id, caller, ofInnerLife);
    const opened = this.cursors.read<string>(query, { list: `alliances/${id}/milestones`, caller });
    const wanted = record.workplan.milestones.filter(
      ({ status, ownerOrganizationId }) =>
        (query.status === undefined || query.status === status) &&
        (query.owner === undefined || query.owner === ownerOrganizationId),
    );
    const page = pageOf(wanted, opened, (one) => `${one.dueOn}/${one.id}`);
    return this.names.inPage(page, organizationsInMilestone, language);
  }

  @Post(':milestoneId/begin')
  @HttpCode(200)
  @ApiOperation({ summary: 'The owner begins it' })
  @ApiOkResponse({ type: MilestoneResourceView })
  async begin(
    @IdParam() id: string,
    @IdParam('milestoneId') milestoneId: string,
    @Body() body: WorkReportDto,
    @CurrentCaller() caller: Caller,
  ): Promise<MilestoneResourceView> {
    return this.report(id, milestoneId, 'begin', body, caller);
  }

  @Post(':milestoneId/achieve')
  @HttpCode(200)
  @ApiOperation({ summary: 'The owner reports it achieved' })
  @ApiOkResponse({ type: MilestoneResourceView })
  async achieve(
    @IdParam() id: string,
    @IdParam('milestoneId') milestoneId: string,
    @Body() body: WorkReportDto,
    @CurrentCaller() caller: Caller,
  ): Promise<MilestoneResourceView> {
    return this.report(id, milestoneId, 'achieve', body, caller);
  }

  @Post(':milestoneId/delay')
  @HttpCode(200)
  @ApiOperation({ summary: 'The owner says that it will be late, and until when' })
  @ApiOkResponse({ type: MilestoneResourceView })
  async delay(
    @IdParam() id: string,
    @IdParam('milestoneId') milestoneId: string,
    @Body() body: DelayMilestoneDto,
    @CurrentCaller() caller: Caller,
  ): Promise<MilestoneResourceView> {
    return this.report(id, milestoneId, 'delay', body, caller);
  }

  @Post(':milestoneId/drop')
  @HttpCode(200)
  @ApiOperation({ summary: 'The owner gives it up; it stays visible as dropped' })
  @ApiOkResponse({ type: MilestoneResourceView })
  async drop(
    @IdParam() id: string,
    @IdParam('milestoneId') milestoneId: string,
    @Body() body: WorkReportDto,
    @CurrentCaller() caller: Caller,
  ): Promise<MilestoneResourceView> {
    return this.report(id, milestoneId, 'drop', body, caller);
  }

  private async report(
    allianceId: string,
    milestoneId: string,
    report: MilestoneCommand,
    { note = {}, evidence = [], ...more }: DelayMilestoneDto,
    caller: Caller,
  ): Promise<MilestoneResourceView> {
    const said = { report, note, evidence, ...more };
    const { stored } = await this.reporting.onMilestone(allianceId, milestoneId, said, actorOf(caller));
    const milestone = stored.record.workplan.milestones.find(({ id }) => id === milestoneId);
    if (!milestone) throw notFound();
    return milestoneResource(milestone, stored.workplanVersion);
  }
}
