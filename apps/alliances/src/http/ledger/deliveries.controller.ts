import { Caller, CurrentCaller, IdParam, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf, readersOf } from '../../application/acting.js';
import { ConductCommitment } from '../../application/conduct-commitment.js';
import { ReadCommitments } from '../../application/read-commitments.js';
import type { CommitmentCommand } from '../../domain/ledger/commitment-commands.js';
import { ShowNames } from '../names/show-names.js';
import { RejectDeliveryDto, ReportDeliveryDto, ShowEvidenceDto } from './commitment.dto.js';
import { CommitmentView, commitmentView, LedgerTotalsView, ledgerTotalsView } from './commitment.view.js';

/** What came of what was promised. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id')
export class DeliveriesController {
  constructor(
    private readonly reading: ReadCommitments,
    private readonly conducting: ConductCommitment,
    private readonly names: ShowNames,
  ) {}

  @Get('commitment-totals')
  @ApiOperation({ summary: 'Promised against delivered, in sum and by organisation' })
  @ApiOkResponse({ type: LedgerTotalsView })
  async totals(
    @IdParam() id: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<LedgerTotalsView> {
    const totals = await this.reading.totals(id, caller);
    const owners = totals.organizations.map(({ organizationId }) => organizationId);
    return ledgerTotalsView(totals, await this.names.of(owners, language));
  }

  @Post('commitments/:commitmentId/deliveries')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who promised reports a delivery, with evidence' })
  @ApiOkResponse({ type: CommitmentView })
  async report(
    @IdParam() id: string,
    @IdParam('commitmentId') commitmentId: string,
    @Body() { note = {}, evidence, ...delivery }: ReportDeliveryDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommitmentView> {
    const shown = evidence.map(({ visibleTo = [], ...one }) => ({ ...one, visibleTo }));
    const command = { type: 'report-delivery', by: actorOf(caller), ...delivery, note, evidence: shown } as const;
    return this.command(id, commitmentId, command, caller);
  }

  @Post('commitments/:commitmentId/deliveries/:deliveryId/readers')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who reported a delivery lets a further member read all that shows it' })
  @ApiOkResponse({ type: CommitmentView })
  async show(
    @IdParam() id: string,
    @IdParam('commitmentId') commitmentId: string,
    @IdParam('deliveryId') deliveryId: string,
    @Body() { organizationId: readerOrganizationId }: ShowEvidenceDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommitmentView> {
    const command = { type: 'show-evidence', by: actorOf(caller), deliveryId, readerOrganizationId } as const;
    return this.command(id, commitmentId, command, caller);
  }

  @Post('commitments/:commitmentId/deliveries/:deliveryId/validate')
  @HttpCode(200)
  @ApiOperation({ summary: 'Another member that may read the evidence confirms the delivery' })
  @ApiOkResponse({ type: CommitmentView })
  async validate(
    @IdParam() id: string,
    @IdParam('commitmentId') commitmentId: string,
    @IdParam('deliveryId') deliveryId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<CommitmentView> {
    const by = actorOf(caller);
    const command = { type: 'judge-delivery', by, deliveryId, verdict: 'validated', note: {} } as const;
    return this.command(id, commitmentId, command, caller);
  }

  @Post('commitments/:commitmentId/deliveries/:deliveryId/reject')
  @HttpCode(200)
  @ApiOperation({ summary: 'Another member that may read the evidence does not confirm it, and says why' })
  @ApiOkResponse({ type: CommitmentView })
  async reject(
    @IdParam() id: string,
    @IdParam('commitmentId') commitmentId: string,
    @IdParam('deliveryId') deliveryId: string,
    @Body() { note }: RejectDeliveryDto,
    @CurrentCaller() caller: Caller,
  ): Promise<CommitmentView> {
    const by = actorOf(caller);
    const command = { type: 'judge-delivery', by, deliveryId, verdict: 'rejected', note } as const;
    return this.command(id, commitmentId, command, caller);
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
