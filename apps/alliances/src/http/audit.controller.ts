import { ApiPage, Caller, CurrentCaller, Cursors, IdParam, Language, mapPage, type Page, PageQuery } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadAudit } from '../application/read-audit.js';
import { AuditRecordView, auditRecordView } from './views/audit.view.js';

/** What every change of an alliance made of it. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/audit')
export class AuditController {
  constructor(
    private readonly reading: ReadAudit,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who did what, for whom, and what it was before and after, newest first' })
  @ApiPage(AuditRecordView)
  async list(
    @IdParam() id: string,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<Page<AuditRecordView>> {
    const opened = this.cursors.read<number>(query, { list: `alliances/${id}/audit`, caller });
    const records = await this.reading.execute(id, caller, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(records, ({ record }) => record.number),
      (one) => auditRecordView(one, language),
    );
  }
}
