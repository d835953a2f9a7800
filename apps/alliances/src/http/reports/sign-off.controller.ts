import { Caller, CurrentCaller, IdParam } from '#http';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../../application/acting.js';
import { ConductReport } from '../../application/conduct-report.js';
import type { ReportCommand } from '../../domain/reports/report-commands.js';
import { DissentFromReportDto, ExtendValidationDto, SendBackReportDto, ValidateReportDto } from './report.dto.js';
import { ReportView, reportView } from './report.view.js';

/** What the constituencies say of a report: each for itself. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/reports/:reportId')
export class SignOffController {
  constructor(private readonly conducting: ConductReport) {}

  @Post('send-back')
  @HttpCode(200)
  @ApiOperation({ summary: 'A voting member sends it back, with a reason; each constituency once' })
  @ApiOkResponse({ type: ReportView })
  async sendBack(
    @IdParam() id: string,
    @IdParam('reportId') reportId: string,
    @Body() { reason }: SendBackReportDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ReportView> {
    return this.command(id, reportId, { type: 'send-back-report', by: actorOf(caller), reason });
  }

  @Post('validate')
  @HttpCode(200)
  @ApiOperation({ summary: 'A voting member validates it for its constituency; silence is not consent' })
  @ApiOkResponse({ type: ReportView })
  async validate(
    @IdParam() id: string,
    @IdParam('reportId') reportId: string,
    @Body() { note = {} }: ValidateReportDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ReportView> {
    return this.command(id, reportId, { type: 'validate-report', by: actorOf(caller), note });
  }

  @Post('dissent')
  @HttpCode(200)
  @ApiOperation({ summary: 'A voting member records a dissent, which stays beside the report for good' })
  @ApiOkResponse({ type: ReportView })
  async dissent(
    @IdParam() id: string,
    @IdParam('reportId') reportId: string,
    @Body() { note }: DissentFromReportDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ReportView> {
    return this.command(id, reportId, { type: 'dissent-from-report', by: actorOf(caller), note });
  }

  @Post('extend')
  @HttpCode(200)
  @ApiOperation({ summary: 'A constituency gives itself more time to consult, once' })
  @ApiOkResponse({ type: ReportView })
  async extend(
    @IdParam() id: string,
    @IdParam('reportId') reportId: string,
    @Body() { endsOn }: ExtendValidationDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ReportView> {
    return this.command(id, reportId, { type: 'extend-validation', by: actorOf(caller), endsOn });
  }

  private async command(id: string, reportId: string, command: ReportCommand): Promise<ReportView> {
    const { found, stored } = await this.conducting.command(id, reportId, command);
    return reportView(found, stored);
  }
}
