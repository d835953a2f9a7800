import { Caller, CurrentCaller, IdParam, notFound } from '#http';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../../application/acting.js';
import type { Conducted } from '../../application/conduct-alliance.js';
import { ReportActivity } from '../../application/report-activity.js';
import type { ActivityCommand } from '../../domain/workplan/activity.js';
import { FindingsDto, WorkReportDto } from './activity.dto.js';
import { ActivityResourceView } from './plan.view.js';

/** Activities of a workplan in force, reported by their owners. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/activities/:activityId')
export class ActivitiesController {
  constructor(private readonly reporting: ReportActivity) {}

  @Post('begin')
  @HttpCode(200)
  @ApiOperation({ summary: 'The owner begins it' })
  @ApiOkResponse({ type: ActivityResourceView })
  async begin(
    @IdParam() id: string,
    @IdParam('activityId') activityId: string,
    @Body() said: WorkReportDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ActivityResourceView> {
    return this.report(id, activityId, 'begin', said, caller);
  }

  @Post('finish')
  @HttpCode(200)
  @ApiOperation({ summary: 'The owner reports it done; a joint visit once each party has recorded what it found' })
  @ApiOkResponse({ type: ActivityResourceView })
  async finish(
    @IdParam() id: string,
    @IdParam('activityId') activityId: string,
    @Body() said: WorkReportDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ActivityResourceView> {
    return this.report(id, activityId, 'finish', said, caller);
  }

  @Post('drop')
  @HttpCode(200)
  @ApiOperation({ summary: 'The owner gives it up; it stays visible as dropped' })
  @ApiOkResponse({ type: ActivityResourceView })
  async drop(
    @IdParam() id: string,
    @IdParam('activityId') activityId: string,
    @Body() said: WorkReportDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ActivityResourceView> {
    return this.report(id, activityId, 'drop', said, caller);
  }

  @Post('findings')
  @HttpCode(200)
  @ApiOperation({ summary: 'A party to a joint visit records what it found, in its own words' })
  @ApiOkResponse({ type: ActivityResourceView })
  async findings(
    @IdParam() id: string,
    @IdParam('activityId') activityId: string,
    @Body() { text }: FindingsDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ActivityResourceView> {
    return show(await this.reporting.findings(id, activityId, text, actorOf(caller)), activityId);
  }

  private async report(
    id: string,
    activityId: string,
    report: ActivityCommand,
    { note = {}, evidence = [] }: WorkReportDto,
    caller: Caller,
  ): Promise<ActivityResourceView> {
    const said = { note, evidence };
    return show(await this.reporting.report(id, activityId, report, said, actorOf(caller)), activityId);
  }
}

function show({ stored }: Conducted, activityId: string): ActivityResourceView {
  const activity = stored.record.workplan.activities.find(({ id }) => id === activityId);
  if (!activity) throw notFound();
  return { ...activity, version: stored.workplanVersion };
}
