import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Caller, CurrentCaller, IdParam } from '#http';
import { ReplaySuggestion } from '../application/replay-suggestion.js';
import { SuggestionAccess } from '../application/suggestion-access.js';
import { ReplayView, replayView } from './replay.view.js';

@ApiTags('suggestions')
@Controller('/v1/suggestions')
export class ReplayController {
  constructor(
    private readonly access: SuggestionAccess,
    private readonly replaying: ReplaySuggestion,
  ) {}

  /**
   * Makes the stored explanation again, from the versions that it was made from and from what there is now, and says
   * what differs and why; nothing is written.
   */
  @Post(':id/replay')
  @HttpCode(200)
  @ApiOkResponse({ type: ReplayView })
  async replay(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<ReplayView> {
    return replayView(await this.replaying.execute(await this.access.toReader(id, caller)));
  }
}
