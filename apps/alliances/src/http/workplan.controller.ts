import { Caller, CurrentCaller, IdParam, IfMatch, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../application/acting.js';
import { ofInnerLife } from '../application/may-know.js';
import { PlanWork } from '../application/plan-work.js';
import { ReadAlliance } from '../application/read-alliance.js';
import { ShowPlan } from './plan/show-plan.js';
import { AcceptWorkplanDto, DissentFromWorkplanDto, DraftWorkplanDto } from './workplan.dto.js';
import { NamedWorkplanView, WorkplanView } from './views/workplan.view.js';

/** What the members of an alliance agree to do. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/workplan')
export class WorkplanController {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly planning: PlanWork,
    private readonly show: ShowPlan,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The workplan, who accepts it, and every dissent' })
  @ApiOkResponse({ type: NamedWorkplanView })
  async read(
    @IdParam() id: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<NamedWorkplanView> {
    return this.show.named(await this.reading.execute(id, caller, ofInnerLife), language);
  }

  @Put()
  @ApiOperation({ summary: 'The coordinator drafts it, or drafts it anew' })
  @ApiOkResponse({ type: WorkplanView })
  async draft(
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() draft: DraftWorkplanDto,
    @CurrentCaller() caller: Caller,
  ): Promise<WorkplanView> {
    return this.show.of((await this.planning.draft(id, version, draft, actorOf(caller))).stored);
  }

  @Post('propose')
  @HttpCode(200)
  @ApiOperation({ summary: 'The coordinator puts it to the members' })
  @ApiOkResponse({ type: WorkplanView })
  async propose(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<WorkplanView> {
    return this.show.of((await this.planning.propose(id, actorOf(caller))).stored);
  }

  @Post('accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'A voting member accepts it; silence is not consent' })
  @ApiOkResponse({ type: WorkplanView })
  async accept(
    @IdParam() id: string,
    @Body() { proposal }: AcceptWorkplanDto,
    @CurrentCaller() caller: Caller,
  ): Promise<WorkplanView> {
    const answer = { proposal, stance: 'accept', note: {} } as const;
    return this.show.of((await this.planning.respond(id, answer, actorOf(caller))).stored);
  }

  @Post('dissent')
  @HttpCode(200)
  @ApiOperation({ summary: 'A voting member records a dissent, which stays' })
  @ApiOkResponse({ type: WorkplanView })
  async dissent(
    @IdParam() id: string,
    @Body() { proposal, note }: DissentFromWorkplanDto,
    @CurrentCaller() caller: Caller,
  ): Promise<WorkplanView> {
    const answer = { proposal, stance: 'dissent', note } as const;
    return this.show.of((await this.planning.respond(id, answer, actorOf(caller))).stored);
  }
}
