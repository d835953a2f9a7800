import { Caller, CurrentCaller, IdParam } from '#http';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../../application/acting.js';
import { AnswerConsultation } from '../../application/answer-consultation.js';
import { SpeakForAffiliates } from '../../application/speak-for-affiliates.js';
import type { StoredConsultation } from '../../persistence/affiliate-consultations.repository.js';
import { AnswerConsultationDto, SpeakForAffiliatesDto, WithdrawConsultationDto } from './consultation.dto.js';
import { ConsultationView, consultationView } from './consultation.view.js';

/** What each affiliate answers, and the one answer of their confederation. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/affiliate-consultations/:consultationId')
export class ConsultationAnswersController {
  constructor(
    private readonly answering: AnswerConsultation,
    private readonly speaking: SpeakForAffiliates,
  ) {}

  @Post('answer')
  @HttpCode(200)
  @ApiOperation({
    summary: 'An affiliate answers, for its confederation alone; it may answer anew until that has spoken',
  })
  @ApiOkResponse({ type: ConsultationView })
  async answer(
    @IdParam() id: string,
    @IdParam('consultationId') consultationId: string,
    @Body() { stance, note = {}, named = false }: AnswerConsultationDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ConsultationView> {
    const command = { type: 'answer-consultation', by: actorOf(caller), stance, note, named } as const;
    return show(await this.answering.execute(id, consultationId, command), caller);
  }

  @Post('speak')
  @HttpCode(200)
  @ApiOperation({ summary: 'The confederation answers once for its affiliates: its word on the report says how many' })
  @ApiOkResponse({ type: ConsultationView })
  async speak(
    @IdParam() id: string,
    @IdParam('consultationId') consultationId: string,
    @Body() body: SpeakForAffiliatesDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ConsultationView> {
    return show(await this.speaking.execute(id, consultationId, body, actorOf(caller)), caller);
  }

  @Post('withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'The confederation asks no more, with a reason' })
  @ApiOkResponse({ type: ConsultationView })
  async withdraw(
    @IdParam() id: string,
    @IdParam('consultationId') consultationId: string,
    @Body() { reason }: WithdrawConsultationDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ConsultationView> {
    const command = { type: 'withdraw-consultation', by: actorOf(caller), reason } as const;
    return show(await this.answering.execute(id, consultationId, command), caller);
  }
}

/** In the name in which it was done, whatever else its person belongs to. */
const show = (stored: StoredConsultation, caller: Caller): ConsultationView =>
  consultationView(stored, [caller.actingOrganization()]);
