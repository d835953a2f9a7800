import { ApiPage, Caller, CurrentCaller, Cursors, IdParam, invalid, Language, mapPage, type Page } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf, readersOf } from '../../application/acting.js';
import { ConductCommitment } from '../../application/conduct-commitment.js';
import { ReadCommitments } from '../../application/read-commitments.js';
import { isUnitOf } from '../../application/units.js';
import type { CommitmentCommand } from '../../domain/ledger/commitment-commands.js';
import { ShowNames } from '../names/show-names.js';
import {
  ChangeCommitmentDto,
  CommitmentsDto,
  DeclineCommitmentDto,
  PlanCommitmentDto,
  PromiseCommitmentDto,
  WithdrawCommitmentDto,
} from './commitment.dto.js';
import { CommitmentView, commitmentView, NamedCommitmentView, organizationsInCommitment } from './commitment.view.js';

/** Who brings what to an alliance. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/commitments')
export class CommitmentsController {
  constructor(
    private readonly reading: ReadCommitments,
    private readonly conducting: ConductCommitment,
    private readonly names: ShowNames,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Commitments, newest first' })
  @ApiPage(NamedCommitmentView)
  async list(
    @IdParam() id: string,
    @Query() query: CommitmentsDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<Page<NamedCommitmentView>> {
    const { limit: _limit, cursor: _cursor, ...filter } = query;
    const opened = this.cursors.read<string>(query, { list: `alliances/${id}/commitments`, caller });
    const found = await this.reading.list(id, caller, filter, opened.limit + 1, opened.after);
    const readers = readersOf(caller);
    const page = mapPage(
      opened.of(found, ({ commitment }) => commitment.id),
      (one) => commitmentView(one, readers),
    );
    return this.names.inPage(page, organizationsInCommitment, language);
  }

  @Get(':commitmentId')
  @ApiOperation({ summary: 'A commitment with its history, its deliveries, and the evidence that the reader may see' })
  @ApiOkResponse({ type: NamedCommitmentView })
  async read(
    @IdParam() id: string,
    @IdParam('commitmentId') commitmentId: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<NamedCommitmentView> {
    const view = commitmentView(await this.reading.one(id, commitmentId, caller), readersOf(caller));
    return this.names.in(view, organizationsInCommitment(view), language);
  }

  @Post()
  @ApiOperation({ summary: 'A member promises to bring something' })
  @ApiCreatedResponse({ type: CommitmentView })
  async promise(
    @IdParam() id: string,
    @Body() { kind, unit, amount, ...promise }: PromiseCommitmentDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommitmentView> {
    if (!isUnitOf(kind, unit)) throw invalid([{ pointer: '/unit', code: 'invalid' }]);
    const measure = { kind, unit, amount };
    const command = { type: 'promise-commitment', by: actorOf(caller), measure, ...promise } as const;
    return commitmentView(await this.conducting.promise(id, command), readersOf(caller));
  }

  @Post(':commitmentId/agree')
  @HttpCode(200)
  @ApiOperation({ summary: 'Another voting member agrees to it' })
  @ApiOkResponse({ type: CommitmentView })
  async agree(
    @IdParam() id: string,
    @IdParam('commitmentId') commitmentId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<CommitmentView> {
    return this.command(id, commitmentId, { type: 'agree-commitment', by: actorOf(caller) }, caller);
  }

  @Post(':commitmentId/decline')
  @HttpCode(200)
  @ApiOperation({ summary: 'Another voting member does not agree to it as it stands, and says why' })
  @ApiOkResponse({ type: CommitmentView })
  async decline(
    @IdParam() id: string,
    @IdParam('commitmentId') commitmentId: string,
    @Body() { note }: DeclineCommitmentDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommitmentView> {
    return this.command(id, commitmentId, { type: 'decline-commitment', by: actorOf(caller), note }, caller);
  }

  @Post(':commitmentId/plan')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who promised says by when' })
  @ApiOkResponse({ type: CommitmentView })
  async plan(
    @IdParam() id: string,
    @IdParam('commitmentId') commitmentId: string,
    @Body() body: PlanCommitmentDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommitmentView> {
    return this.command(id, commitmentId, { type: 'plan-commitment', by: actorOf(caller), ...body }, caller);
  }

  @Post(':commitmentId/change')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who promised promises less, or more; what was promised before stays readable' })
  @ApiOkResponse({ type: CommitmentView })
  async change(
    @IdParam() id: string,
    @IdParam('commitmentId') commitmentId: string,
    @Body() body: ChangeCommitmentDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommitmentView> {
    return this.command(id, commitmentId, { type: 'change-commitment', by: actorOf(caller), ...body }, caller);
  }

  @Post(':commitmentId/withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who promised takes it back; its history stays' })
  @ApiOkResponse({ type: CommitmentView })
  async withdraw(
    @IdParam() id: string,
    @IdParam('commitmentId') commitmentId: string,
    @Body() { reason }: WithdrawCommitmentDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommitmentView> {
    return this.command(id, commitmentId, { type: 'withdraw-commitment', by: actorOf(caller), reason }, caller);
  }

  private async command(
    id: string,
    commitmentId: string,
    command: CommitmentCommand,
    caller: Caller,
  ): Promise<CommitmentView> {
    return commitmentView(await this.conducting.command(id, commitmentId, command), readersOf(caller));
  }
}
