import {
  ApiPage,
  Caller,
  CurrentCaller,
  Cursors,
  IdParam,
  IfMatch,
  Language,
  mapPage,
  type Page,
  PageQuery,
} from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf, readersOf } from '../application/acting.js';
import { ofAlliance, ofInnerLife } from '../application/may-know.js';
import { ReadAlliance } from '../application/read-alliance.js';
import { SetComposition } from '../application/set-composition.js';
import { AcceptCompositionDto, DissentFromCompositionDto, PolicyDto } from './composition.dto.js';
import { pageOf } from './page-of.js';
import {
  CompositionResourceView,
  compositionResourceView,
  PolicyChangeView,
  policyChangeView,
  PolicyVersionView,
  policyVersionView,
} from './views/policy.view.js';

/** Who must sit at the table of an alliance: a policy with versions. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/composition')
export class CompositionController {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly setting: SetComposition,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who must sit at the table, and who is missing' })
  @ApiOkResponse({ type: CompositionResourceView })
  async read(
    @IdParam() id: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<CompositionResourceView> {
    const stored = await this.reading.execute(id, caller, ofAlliance);
    return compositionResourceView(stored, language, ofInnerLife(stored, readersOf(caller)));
  }

  @Put()
  @ApiOperation({
    summary:
      'The coordinator changes the policy while the alliance forms, and later proposes the change to the members',
  })
  @ApiOkResponse({ type: CompositionResourceView })
  async set(
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() draft: PolicyDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<CompositionResourceView> {
    const { stored } = await this.setting.execute(id, version, draft, actorOf(caller));
    return compositionResourceView(stored, language, true);
  }

  @Post('check')
  @HttpCode(200)
  @ApiOperation({ summary: 'A dry run: what a change of policy would break, and how the table would stand' })
  @ApiOkResponse({ type: PolicyChangeView })
  async check(
    @IdParam() id: string,
    @Body() draft: PolicyDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<PolicyChangeView> {
    return policyChangeView(await this.setting.check(id, draft, caller), language);
  }

  @Post('accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'A voting member accepts the proposed policy; silence is not consent' })
  @ApiOkResponse({ type: CompositionResourceView })
  async accept(
    @IdParam() id: string,
    @Body() { proposal }: AcceptCompositionDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<CompositionResourceView> {
    const { stored } = await this.setting.answer(id, { proposal, stance: 'accept', note: {} }, actorOf(caller));
    return compositionResourceView(stored, language, true);
  }

  @Post('dissent')
  @HttpCode(200)
  @ApiOperation({ summary: 'A voting member dissents from the proposed policy, which stays on the record' })
  @ApiOkResponse({ type: CompositionResourceView })
  async dissent(
    @IdParam() id: string,
    @Body() { proposal, note }: DissentFromCompositionDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<CompositionResourceView> {
    const { stored } = await this.setting.answer(id, { proposal, stance: 'dissent', note }, actorOf(caller));
    return compositionResourceView(stored, language, true);
  }

  @Get('versions')
  @ApiOperation({ summary: 'Every policy that the alliance has had, the one in force first' })
  @ApiPage(PolicyVersionView)
  async versions(
    @IdParam() id: string,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<PolicyVersionView>> {
    const stored = await this.reading.execute(id, caller, ofAlliance);
    const { alliance } = stored.record;
    const inside = ofInnerLife(stored, readersOf(caller));
    const opened = this.cursors.read<string>(query, { list: `alliances/${id}/composition/versions`, caller });
    const versions = [...alliance.formerPolicies, { ...alliance.policy, seats: alliance.seats }];
    return mapPage(
      pageOf(versions, opened, ({ from, version }) => `${from}/${version}`, 'falling'),
      (one) => policyVersionView(one, inside),
    );
  }
}
