import {
  ApiPage,
  Caller,
  CurrentCaller,
  Cursors,
  IdParam,
  IfMatch,
  mapPage,
  type Page,
  RequiresIdempotencyKey,
} from '#http';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../../application/acting.js';
import { ConductReport, type ConductedReport } from '../../application/conduct-report.js';
import { ReadReports } from '../../application/read-reports.js';
import { DraftReportDto, ReportsDto } from './report.dto.js';
import { ReportView, reportView } from './report.view.js';

/** What an alliance reports on itself; the coordinator writes it. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/reports')
export class ReportsController {
  constructor(
    private readonly reading: ReadReports,
    private readonly conducting: ConductReport,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Progress reports, newest first' })
  @ApiPage(ReportView)
  async list(
    @IdParam() id: string,
    @Query() query: ReportsDto,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<ReportView>> {
    const { limit: _limit, cursor: _cursor, ...filter } = query;
    const opened = this.cursors.read<string>(query, { list: `alliances/${id}/reports`, caller });
    const { stored, found } = await this.reading.list(id, caller, filter, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(found, ({ report }) => report.id),
      (one) => reportView(one, stored),
    );
  }

  @Get(':reportId')
  @ApiOperation({ summary: 'A report: what was counted, what was written, and what each constituency says of it' })
  @ApiOkResponse({ type: ReportView })
  async read(
    @IdParam() id: string,
    @IdParam('reportId') reportId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<ReportView> {
    return show(await this.reading.one(id, reportId, caller));
  }

  @Put(':reportId')
  @ApiOperation({ summary: 'The coordinator writes how the work stands, what is difficult and what comes next' })
  @ApiOkResponse({ type: ReportView })
  async draft(
    @IdParam() id: string,
    @IdParam('reportId') reportId: string,
    @IfMatch() version: number,
    @Body() { overallStatus, challenges, wayForward }: DraftReportDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ReportView> {
    const content = { overallStatus, challenges, wayForward };
    const command = { type: 'draft-report', by: actorOf(caller), content } as const;
    return show(await this.conducting.command(id, reportId, command, version));
  }

  @Post(':reportId/submit')
  @HttpCode(200)
  @RequiresIdempotencyKey()
  @ApiOperation({ summary: 'The coordinator hands it in: the achievements are counted, and the members read it' })
  @ApiOkResponse({ type: ReportView })
  async submit(
    @IdParam() id: string,
    @IdParam('reportId') reportId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<ReportView> {
    return show(await this.conducting.command(id, reportId, { type: 'submit-report', by: actorOf(caller) }));
  }

  @Post(':reportId/ask-again')
  @HttpCode(200)
  @ApiOperation({ summary: 'The coordinator asks silent constituencies once more; their silence stays on record' })
  @ApiOkResponse({ type: ReportView })
  async askAgain(
    @IdParam() id: string,
    @IdParam('reportId') reportId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<ReportView> {
    return show(await this.conducting.command(id, reportId, { type: 'ask-again', by: actorOf(caller) }));
  }
}

const show = ({ found, stored }: ConductedReport): ReportView => reportView(found, stored);
