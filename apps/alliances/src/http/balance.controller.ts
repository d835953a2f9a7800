import { Caller, CurrentCaller, IdParam, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ofInnerLife } from '../application/may-know.js';
import { ReadAlliance } from '../application/read-alliance.js';
import { ReadBalance } from '../application/read-balance.js';
import { quorumWith } from '../domain/composition/quorum.js';
import { BalanceQuery, CheckBalanceDto, CheckQuorumDto } from './composition.dto.js';
import {
  BalanceView,
  balanceView,
  PolicyCheckView,
  policyCheckView,
  QuorumView,
  quorumView,
} from './views/balance.view.js';

/** Whether everybody is at the table: now, on a past day, by another policy, or in the room. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id')
export class BalanceController {
  constructor(
    private readonly balances: ReadBalance,
    private readonly reading: ReadAlliance,
  ) {}

  @Get('balance')
  @ApiOperation({ summary: 'Whether the composition policy is met, and since when; `at` asks for a past day' })
  @ApiOkResponse({ type: BalanceView })
  async read(
    @IdParam() id: string,
    @Query() { at }: BalanceQuery,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<BalanceView> {
    const [balance, { version }] = await this.balances.on(id, caller, at);
    return balanceView(balance, version, language);
  }

  @Post('balance/check')
  @HttpCode(200)
  @ApiOperation({ summary: 'How those who sit would stand by another policy; nothing is changed' })
  @ApiOkResponse({ type: PolicyCheckView })
  async check(
    @IdParam() id: string,
    @Body() { at, ...other }: CheckBalanceDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<PolicyCheckView> {
    const [check, { version }] = await this.balances.against(id, caller, other, at);
    return policyCheckView(check, version, language);
  }

  @Post('quorum/check')
  @HttpCode(200)
  @ApiOperation({ summary: 'Whether those present are a quorum, alternates stepping in for absent titulars' })
  @ApiOkResponse({ type: QuorumView })
  async quorum(
    @IdParam() id: string,
    @Body() { present }: CheckQuorumDto,
    @CurrentCaller() caller: Caller,
  ): Promise<QuorumView> {
    const { record, version } = await this.reading.execute(id, caller, ofInnerLife);
    const { places, policy } = record.alliance;
    return quorumView(quorumWith(places, policy.rules, new Set(present)), version);
  }
}
