import { Caller, CurrentCaller, IdParam, IfMatch, invalid } from '#http';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../../application/acting.js';
import { ConductReport } from '../../application/conduct-report.js';
import { ofInnerLife } from '../../application/may-know.js';
import { ReadAlliance } from '../../application/read-alliance.js';
import { reportingDefaults, type ReportingRule, reportsAYear } from '../../domain/reports/reporting-rule.js';
import type { StoredAlliance } from '../../persistence/stored-alliance.js';
import { ReportingRuleDto } from './report.dto.js';
import { ReportingRuleView, reportingRuleView } from './reporting-rule.view.js';

/** How often an alliance reports on itself. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/reporting-rule')
export class ReportingRuleController {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly conducting: ConductReport,
  ) {}

  @Get()
  @ApiOperation({ summary: 'How often the alliance reports, and which report comes next' })
  @ApiOkResponse({ type: ReportingRuleView })
  async read(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<ReportingRuleView> {
    return show(await this.reading.execute(id, caller, ofInnerLife));
  }

  @Put()
  @ApiOperation({ summary: 'The coordinator sets how often; a report is expected from the period that runs' })
  @ApiOkResponse({ type: ReportingRuleView })
  async set(
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: ReportingRuleDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ReportingRuleView> {
    return show((await this.conducting.setRule(id, version, ruleOf(body), actorOf(caller))).stored);
  }
}

const show = ({ record, version }: StoredAlliance): ReportingRuleView => reportingRuleView(record.reporting, version);

function ruleOf({ reportsAYear: count, startsOn, ...given }: ReportingRuleDto): ReportingRule {
  if (!reportsAYear.some((one) => one === count)) throw invalid([{ pointer: '/reportsAYear', code: 'invalid' }]);
  const { dueWithinDays, readingDays, validationDays } = { ...reportingDefaults, ...given };
  return { reportsAYear: count, startsOn, dueWithinDays, readingDays, validationDays };
}
