import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Caller, CurrentCaller, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { ReadCoalition } from '../application/read-coalition.js';
import { SuggestionAccess } from '../application/suggestion-access.js';
import { say } from '../texts/say.js';
import { CoalitionListView, coalitionView } from './coalition.view.js';
import { ListCoalitionsDto } from './coalitions.dto.js';

@ApiTags('suggestions')
@Controller('/v1/coalitions')
export class CoalitionsController {
  constructor(
    private readonly read: ReadCoalition,
    private readonly access: SuggestionAccess,
  ) {}

  /**
   * Who could complete the table of an initiative together, of those who are suggested for its seats now: which seats
   * and needs they would fill and meet, and what stays open. A set by seat, which ranks nobody.
   */
  @Get()
  @ApiOkResponse({ type: CoalitionListView })
  async list(
    @Query() { initiative }: ListCoalitionsDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<CoalitionListView> {
    const reading = await this.read.execute(await this.access.toPartnersOf(initiative, caller));
    const items = reading ? [coalitionView(reading, language)] : [];
    return { items, nextCursor: null, note: say('notice.coalition', language) };
  }
}
