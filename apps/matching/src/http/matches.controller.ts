import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Caller, CurrentCaller, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { FindSimilar } from '../application/find-similar.js';
import { PreviewMatches } from '../application/preview-matches.js';
import { comparedDraft, draftCall } from './draft-call.js';
import { PreviewedDraftDto } from './draft.dto.js';
import { PreviewView, previewView } from './preview.view.js';

@ApiTags('suggestions')
@Controller('/v1/matches')
export class MatchesController {
  constructor(
    private readonly previews: PreviewMatches,
    private readonly similar: FindSimilar,
  ) {}

  /**
   * Whom a draft would reach if it were published now, seat by seat, and which open initiatives are like it, to be
   * joined instead; nothing is written and nobody is told.
   */
  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ type: PreviewView })
  async preview(
    @Body() body: PreviewedDraftDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<PreviewView> {
    const draft = draftCall(body, caller.actingOrganization());
    const seats = await this.previews.execute(draft);
    const similar = await this.similar.execute(comparedDraft(body), draft.leadId);
    return previewView({ seats, similar, visibility: draft.content.visibility }, language);
  }
}
