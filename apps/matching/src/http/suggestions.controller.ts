import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Caller, CurrentCaller, Cursors, IdParam, invalid, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { FindSuggestions } from '../application/find-suggestions.js';
import { SuggestionAccess } from '../application/suggestion-access.js';
import { seekingOf } from '../persistence/records.js';
import type { OpportunityPosition } from '../persistence/suggestions.repository.js';
import { say } from '../texts/say.js';
import { SuggestionListView } from './suggestion-list.view.js';
import { SuggestionView, suggestionView } from './suggestion.view.js';
import { ListSuggestionsDto } from './suggestions.dto.js';

@ApiTags('suggestions')
@Controller('/v1/suggestions')
export class SuggestionsController {
  constructor(
    private readonly find: FindSuggestions,
    private readonly access: SuggestionAccess,
    private readonly cursors: Cursors,
  ) {}

  /**
   * Partners for one seat of an initiative, in the order in which they are shown; or the open seats suggested to an
   * organisation. The order helps to look; it judges nobody.
   */
  @Get()
  @ApiOkResponse({ type: SuggestionListView })
  async list(
    @Query() query: ListSuggestionsDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<SuggestionListView> {
    const { initiative, seat, organization } = query;
    if (organization !== undefined) {
      if (initiative !== undefined) throw invalid([{ pointer: '/initiative', code: 'unknown_property' }]);
      if (seat !== undefined) throw invalid([{ pointer: '/seat', code: 'unknown_property' }]);
      const note = say('notice.order', language);
      return { ...(await this.opportunities(organization, query, caller, language)), note };
    }
    if (initiative === undefined) throw invalid([{ pointer: '/initiative', code: 'required' }]);
    if (seat === undefined) throw invalid([{ pointer: '/seat', code: 'required' }]);
    return this.partners(initiative, seat, query, caller, language);
  }

  /** One suggestion with its whole explanation; `missing` is for the organisation itself. */
  @Get(':id')
  @ApiOkResponse({ type: SuggestionView })
  async read(
    @IdParam() id: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<SuggestionView> {
    const reading = await this.find.one(await this.access.toReader(id, caller));
    return { ...suggestionView(reading, language), note: say('notice.order', language) };
  }

  private async partners(
    initiativeId: string,
    seatId: string,
    query: ListSuggestionsDto,
    caller: Caller,
    language: LanguageCode,
  ): Promise<SuggestionListView> {
    const initiative = await this.access.toPartnersOf(initiativeId, caller);
    const opened = this.cursors.read<number>(query, { list: 'suggestions', caller });
    const found = await this.find.partners(initiative, seatId, opened.limit + 1, opened.after);
    const { items, nextCursor } = opened.of(found, ({ suggestion }) => suggestion.shownAt);
    const notes = [
      ...(seekingOf(initiative) === 'by_invitation' ? [say('notice.by_invitation', language)] : []),
      say('notice.order', language),
    ];
    return { items: items.map((reading) => suggestionView(reading, language)), nextCursor, note: notes.join(' ') };
  }

  private async opportunities(
    organizationId: string,
    query: ListSuggestionsDto,
    caller: Caller,
    language: LanguageCode,
  ) {
    const opened = this.cursors.read<OpportunityPosition>(query, { list: 'suggestions', caller });
    const found = await this.find.opportunities(organizationId, caller, opened.limit + 1, opened.after);
    const { items, nextCursor } = opened.of(found, ({ position }) => position);
    const readings = items.flatMap(({ reading }) => (reading ? [reading] : []));
    return { items: readings.map((reading) => suggestionView(reading, language)), nextCursor };
  }
}
