import {
  ApiPage,
  Caller,
  CurrentCaller,
  Cursors,
  IdParam,
  invalid,
  mapPage,
  type Page,
  PageQuery,
  RequiresIdempotencyKey,
} from '#http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf, readersOf } from '../../application/acting.js';
import { ConsultAffiliates } from '../../application/consult-affiliates.js';
import { ReadConsultations } from '../../application/read-consultations.js';
import { ConsultAffiliatesDto } from './consultation.dto.js';
import { ConsultationView, consultationView } from './consultation.view.js';

/** What confederations ask their affiliates before they answer once for them. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/affiliate-consultations')
export class AffiliateConsultationsController {
  constructor(
    private readonly reading: ReadConsultations,
    private readonly consulting: ConsultAffiliates,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Consultations in which the caller’s organisation asks or is asked, newest first' })
  @ApiPage(ConsultationView)
  async list(
    @IdParam() id: string,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<ConsultationView>> {
    const opened = this.cursors.read<string>(query, { list: `alliances/${id}/affiliate-consultations`, caller });
    const found = await this.reading.list(id, caller, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(found, ({ consultation }) => consultation.id),
      (one) => consultationView(one, readersOf(caller)),
    );
  }

  @Get(':consultationId')
  @ApiOperation({
    summary: 'A consultation with its report: the confederation reads all answers, an affiliate its own',
  })
  @ApiOkResponse({ type: ConsultationView })
  async read(
    @IdParam() id: string,
    @IdParam('consultationId') consultationId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<ConsultationView> {
    const { found, about } = await this.reading.one(id, consultationId, caller);
    return consultationView(found, readersOf(caller), about);
  }

  @Post()
  @RequiresIdempotencyKey()
  @ApiOperation({ summary: 'A voting member passes a report on to its affiliates, with a question and a last day' })
  @ApiCreatedResponse({ type: ConsultationView })
  async consult(
    @IdParam() id: string,
    @Body() body: ConsultAffiliatesDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ConsultationView> {
    if (body.affiliates.length === 0) throw invalid([{ pointer: '/affiliates', code: 'required' }]);
    return consultationView(await this.consulting.execute(id, body, actorOf(caller)), readersOf(caller));
  }
}
