import { Caller, CurrentCaller, IdParam, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../../application/acting.js';
import { DissolveAlliance } from '../../application/dissolve-alliance.js';
import { AllianceView } from '../views/alliance.view.js';
import { ShowAlliance } from '../views/show-alliance.js';
import {
  AcceptDissolutionDto,
  DissentFromDissolutionDto,
  ProposeDissolutionDto,
  settledPointsOf,
} from './ending.dto.js';

/** How an alliance ends without a result: by its members' decision. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/dissolution')
export class DissolutionController {
  constructor(
    private readonly dissolving: DissolveAlliance,
    private readonly show: ShowAlliance,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary:
      'The coordinator or a member with a vote proposes to dissolve the alliance, and says of each open point what becomes of it; while it forms its coordinator dissolves it so',
  })
  @ApiOkResponse({ type: AllianceView })
  async propose(
    @IdParam() id: string,
    @Body() body: ProposeDissolutionDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<AllianceView> {
    const { stored } = await this.dissolving.propose(id, body.reason, settledPointsOf(body), actorOf(caller));
    return this.show.in(language, stored);
  }

  @Post('accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'A voting member agrees to dissolve the alliance; silence is not consent' })
  @ApiOkResponse({ type: AllianceView })
  async accept(
    @IdParam() id: string,
    @Body() { proposal }: AcceptDissolutionDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<AllianceView> {
    const answer = { proposal, stance: 'accept', note: {} } as const;
    const { stored } = await this.dissolving.answer(id, answer, actorOf(caller));
    return this.show.in(language, stored);
  }

  @Post('dissent')
  @HttpCode(200)
  @ApiOperation({ summary: 'A voting member dissents from the dissolution, which stays on the record' })
  @ApiOkResponse({ type: AllianceView })
  async dissent(
    @IdParam() id: string,
    @Body() { proposal, note }: DissentFromDissolutionDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<AllianceView> {
    const { stored } = await this.dissolving.answer(id, { proposal, stance: 'dissent', note }, actorOf(caller));
    return this.show.in(language, stored);
  }

  @Post('withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Whoever proposed to dissolve the alliance, or its coordinator, takes the proposal back' })
  @ApiOkResponse({ type: AllianceView })
  async withdraw(
    @IdParam() id: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<AllianceView> {
    const { stored } = await this.dissolving.withdraw(id, actorOf(caller));
    return this.show.in(language, stored);
  }
}
