import { Caller, CurrentCaller, IdParam, notFound } from '#http';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../application/acting.js';
import { AnswerInvitation, type InvitationAnswer } from '../application/answer-invitation.js';
import { Moments } from '../application/moments.js';
import { DeclineDto, RecordAnswerDto } from './candidacy.dto.js';
import { InvitationView, invitationView } from './views/candidacy.view.js';

/** What becomes of an invitation. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/invitations/:invitationId')
export class InvitationAnswersController {
  constructor(
    private readonly answering: AnswerInvitation,
    private readonly moments: Moments,
  ) {}

  @Post('see')
  @HttpCode(200)
  @ApiOperation({ summary: 'The invited has seen it; reading alone says nothing' })
  @ApiOkResponse({ type: InvitationView })
  async see(
    @IdParam() id: string,
    @IdParam('invitationId') invitationId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<InvitationView> {
    return this.answer(id, invitationId, { verb: 'see' }, caller);
  }

  @Post('accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'The invited accepts: it takes the seat, or stands for it where its group chooses' })
  @ApiOkResponse({ type: InvitationView })
  async accept(
    @IdParam() id: string,
    @IdParam('invitationId') invitationId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<InvitationView> {
    return this.answer(id, invitationId, { verb: 'accept' }, caller);
  }

  @Post('decline')
  @HttpCode(200)
  @ApiOperation({ summary: 'The invited declines, with a reason; the seat stays open' })
  @ApiOkResponse({ type: InvitationView })
  async decline(
    @IdParam() id: string,
    @IdParam('invitationId') invitationId: string,
    @Body() { reason }: DeclineDto,
    @CurrentCaller() caller: Caller,
  ): Promise<InvitationView> {
    return this.answer(id, invitationId, { verb: 'decline', reason }, caller);
  }

  @Post('record')
  @HttpCode(200)
  @ApiOperation({ summary: 'The coordinator writes down an answer that came by letter, telephone or otherwise' })
  @ApiOkResponse({ type: InvitationView })
  async record(
    @IdParam() id: string,
    @IdParam('invitationId') invitationId: string,
    @Body() answer: RecordAnswerDto,
    @CurrentCaller() caller: Caller,
  ): Promise<InvitationView> {
    return this.answer(id, invitationId, { verb: 'record', answer }, caller);
  }

  @Post('confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'The invited confirms the answer that was written down for it: from now on it counts' })
  @ApiOkResponse({ type: InvitationView })
  async confirm(
    @IdParam() id: string,
    @IdParam('invitationId') invitationId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<InvitationView> {
    return this.answer(id, invitationId, { verb: 'confirm' }, caller);
  }

  @Post('withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'The coordinator takes an invitation back, or a holder the one to its successor' })
  @ApiOkResponse({ type: InvitationView })
  async withdraw(
    @IdParam() id: string,
    @IdParam('invitationId') invitationId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<InvitationView> {
    return this.answer(id, invitationId, { verb: 'withdraw' }, caller);
  }

  private async answer(
    allianceId: string,
    invitationId: string,
    answer: InvitationAnswer,
    caller: Caller,
  ): Promise<InvitationView> {
    const { stored } = await this.answering.execute(allianceId, invitationId, answer, actorOf(caller));
    const invitation = stored.record.alliance.invitations.find((one) => one.id === invitationId);
    if (!invitation) throw notFound();
    return invitationView(invitation, { allianceId, version: stored.version }, this.moments.now().at);
  }
}
