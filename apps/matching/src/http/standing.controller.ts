import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Caller, CurrentCaller, Language, OpenedByBreakGlass } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { ExplainStanding } from '../application/explain-standing.js';
import { ExplainStandingDto } from './standing.dto.js';
import { StandingView, standingView } from './standing.view.js';

@ApiTags('suggestions')
@Controller('/v1/suggestions')
export class StandingController {
  constructor(private readonly explaining: ExplainStanding) {}

  /**
   * Why an organisation is, or is not, suggested, seat by seat. It reads everything about itself; those who look for
   * partners read "not available" in place of dismissals, conflicts and flags. The secretariat that breaks the
   * glass reads everything: that is audited, and the owners are told.
   */
  @OpenedByBreakGlass()
  @Get('explain')
  @ApiOkResponse({ type: StandingView })
  async explain(
    @Query() { initiative, organization }: ExplainStandingDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<StandingView> {
    const query = { initiativeId: initiative, organizationId: organization };
    return standingView(await this.explaining.execute(query, caller), language);
  }
}
