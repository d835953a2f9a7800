import { ApiPage, Caller, CurrentCaller, Cursors, IdParam, Language, mapPage, type Page, PageQuery } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../../application/acting.js';
import { AmendWorkplan } from '../../application/amend-workplan.js';
import { ofInnerLife } from '../../application/may-know.js';
import { ReadAlliance } from '../../application/read-alliance.js';
import { pageOf } from '../page-of.js';
import { WorkplanView } from '../views/workplan.view.js';
import { AmendmentNamedDto, AmendWorkplanDto, DissentFromAmendmentDto } from './amendment.dto.js';
import { amendmentView, NamedAmendmentView } from './amendment.view.js';
import { ShowPlan } from './show-plan.js';

/** How a workplan in force changes. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/workplan/amendments')
export class AmendmentsController {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly amending: AmendWorkplan,
    private readonly cursors: Cursors,
    private readonly show: ShowPlan,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Every amendment with its old and new text, its reason and its decision, newest first' })
  @ApiPage(NamedAmendmentView)
  async list(
    @IdParam() id: string,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<Page<NamedAmendmentView>> {
    const stored = await this.reading.execute(id, caller, ofInnerLife);
    const opened = this.cursors.read<string>(query, { list: `alliances/${id}/workplan/amendments`, caller });
    const { amendments } = stored.record.workplan;
    const page = mapPage(
      pageOf(amendments, opened, ({ amendment }) => String(amendment).padStart(7, '0'), 'falling'),
      (one) => amendmentView(one, stored),
    );
    return this.show.amendments(page, language);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'The coordinator puts an amendment to the members; it replaces one that is open' })
  @ApiOkResponse({ type: WorkplanView })
  async propose(
    @IdParam() id: string,
    @Body() { reason, ...plan }: AmendWorkplanDto,
    @CurrentCaller() caller: Caller,
  ): Promise<WorkplanView> {
    return this.show.of((await this.amending.propose(id, plan, reason, actorOf(caller))).stored);
  }

  @Post('accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'A voting member accepts it; silence is not consent' })
  @ApiOkResponse({ type: WorkplanView })
  async accept(
    @IdParam() id: string,
    @Body() { amendment }: AmendmentNamedDto,
    @CurrentCaller() caller: Caller,
  ): Promise<WorkplanView> {
    const word = { amendment, stance: 'accept', note: {} } as const;
    return this.show.of((await this.amending.answer(id, word, actorOf(caller))).stored);
  }

  @Post('dissent')
  @HttpCode(200)
  @ApiOperation({ summary: 'A voting member records a dissent from it, which stays' })
  @ApiOkResponse({ type: WorkplanView })
  async dissent(
    @IdParam() id: string,
    @Body() { amendment, note }: DissentFromAmendmentDto,
    @CurrentCaller() caller: Caller,
  ): Promise<WorkplanView> {
    const word = { amendment, stance: 'dissent', note } as const;
    return this.show.of((await this.amending.answer(id, word, actorOf(caller))).stored);
  }

  @Post('withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'The coordinator takes it back; it stays readable' })
  @ApiOkResponse({ type: WorkplanView })
  async withdraw(
    @IdParam() id: string,
    @Body() { amendment }: AmendmentNamedDto,
    @CurrentCaller() caller: Caller,
  ): Promise<WorkplanView> {
    return this.show.of((await this.amending.withdraw(id, amendment, actorOf(caller))).stored);
  }
}
