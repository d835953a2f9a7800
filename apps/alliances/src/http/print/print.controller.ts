import { Caller, CurrentCaller, IdParam, Language, notFound } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { NameOrganizations } from '../../application/name-organizations.js';
import { ReadMeetings } from '../../application/read-meetings.js';
import { ReadReports } from '../../application/read-reports.js';
import { reportView } from '../reports/report.view.js';
import { meetingView } from '../views/meeting.view.js';
import { hasMinutes, minutesPage } from './minutes-page.js';
import { printLanguageOf } from './print-language.js';
import { spokenOfIn } from './behind-a-word.js';
import { reportPage } from './report-page.js';

const page = { description: 'A page.', schema: { type: 'string', example: '<!doctype html> …' } } as const;

/** Minutes and reports as pages to print, for those who read the record; in es or en by `Accept-Language`. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id')
export class PrintController {
  constructor(
    private readonly meetings: ReadMeetings,
    private readonly reports: ReadReports,
    private readonly names: NameOrganizations,
  ) {}

  @Get('meetings/:meetingId/minutes/print')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'The minutes of a meeting as a page to print; objections stand beside the status' })
  @ApiProduces('text/html')
  @ApiOkResponse(page)
  async minutes(
    @IdParam() id: string,
    @IdParam('meetingId') meetingId: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<string> {
    const { stored, found } = await this.meetings.one(id, meetingId, caller);
    const meeting = meetingView(found, stored.record);
    if (!hasMinutes(meeting)) throw notFound();
    return minutesPage(meeting, stored.call.title, await this.names.of(stored), printLanguageOf(language));
  }

  @Get('reports/:reportId/print')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'A report as a page to print; dissents and silences stand beside the status' })
  @ApiProduces('text/html')
  @ApiOkResponse(page)
  async report(
    @IdParam() id: string,
    @IdParam('reportId') reportId: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<string> {
    const { stored, found } = await this.reports.one(id, reportId, caller);
    const report = reportView(found, stored);
    const names = await this.names.of(stored, spokenOfIn(report));
    const { timeZone } = stored.record.rhythm.rule ?? {};
    return reportPage(report, stored.call.title, names, printLanguageOf(language), timeZone);
  }
}
