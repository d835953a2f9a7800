import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Caller, CurrentCaller, IdParam, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { DismissSuggestion } from '../application/dismiss-suggestion.js';
import { FindSuggestions } from '../application/find-suggestions.js';
import { ShareSuggestion } from '../application/share-suggestion.js';
import { SuggestionView, suggestionView } from './suggestion.view.js';
import { DismissSuggestionDto } from './suggestions.dto.js';

@ApiTags('suggestions')
@Controller('/v1/suggestions')
export class SuggestionCommandsController {
  constructor(
    private readonly dismissing: DismissSuggestion,
    private readonly sharing: ShareSuggestion,
    private readonly find: FindSuggestions,
  ) {}

  /** Sets the pair aside until one of the two records changes; either side may. */
  @Post(':id/dismiss')
  @HttpCode(200)
  @ApiOkResponse({ type: SuggestionView })
  async dismiss(
    @IdParam() id: string,
    @Body() { reason }: DismissSuggestionDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<SuggestionView> {
    return suggestionView(await this.find.one(await this.dismissing.execute(id, reason, caller)), language);
  }

  /** Shows the initiative to the partner; of a confidential one it learns in this way only. */
  @Post(':id/share')
  @HttpCode(200)
  @ApiOkResponse({ type: SuggestionView })
  async share(
    @IdParam() id: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<SuggestionView> {
    return suggestionView(await this.find.one(await this.sharing.execute(id, caller)), language);
  }
}
