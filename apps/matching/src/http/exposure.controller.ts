import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Caller, CurrentCaller, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { ReportExposure } from '../application/report-exposure.js';
import { ExposureQueryDto } from './exposure.dto.js';
import { ExposureView, exposureView } from './exposure.view.js';

@ApiTags('suggestions')
@Controller('/v1/suggestions')
export class ExposureController {
  constructor(private readonly reporting: ReportExposure) {}

  /** Whom those who look for partners got to see, by constituency, size and country; for the secretariat. */
  @Get('exposure')
  @ApiOkResponse({ type: ExposureView })
  async report(
    @Query() query: ExposureQueryDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<ExposureView> {
    return exposureView(await this.reporting.execute(query, caller), language);
  }
}
