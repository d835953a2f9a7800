import { Caller, CurrentCaller, IdParam } from '#http';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf, signatoryOf } from '../../application/acting.js';
import { AnswerClearance } from '../../application/answer-clearance.js';
import { SignPosition } from '../../application/sign-position.js';
import { ClearPositionDto, ObjectToPositionDto, WithdrawClearanceDto } from './clearance.dto.js';
import { ClearanceView, clearanceView } from './clearance.view.js';

/** What each institution says of a position, and the one signature under it. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/clearances/:clearanceId')
export class ClearanceAnswersController {
  constructor(
    private readonly answering: AnswerClearance,
    private readonly signing: SignPosition,
  ) {}

  @Post('clear')
  @HttpCode(200)
  @ApiOperation({ summary: 'An institution that was asked clears the position' })
  @ApiOkResponse({ type: ClearanceView })
  async clear(
    @IdParam() id: string,
    @IdParam('clearanceId') clearanceId: string,
    @Body() { note = {} }: ClearPositionDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ClearanceView> {
    const command = { type: 'clear-position', by: actorOf(caller), note } as const;
    return clearanceView(await this.answering.execute(id, clearanceId, command));
  }

  @Post('object')
  @HttpCode(200)
  @ApiOperation({ summary: 'An institution that was asked objects, with its reasons; that it did stays on record' })
  @ApiOkResponse({ type: ClearanceView })
  async object(
    @IdParam() id: string,
    @IdParam('clearanceId') clearanceId: string,
    @Body() { note }: ObjectToPositionDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ClearanceView> {
    const command = { type: 'object-to-position', by: actorOf(caller), note } as const;
    return clearanceView(await this.answering.execute(id, clearanceId, command));
  }

  @Post('sign')
  @HttpCode(200)
  @ApiOperation({ summary: 'The authorised officer signs, once; the report shows which institutions cleared it' })
  @ApiOkResponse({ type: ClearanceView })
  async sign(
    @IdParam() id: string,
    @IdParam('clearanceId') clearanceId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<ClearanceView> {
    const { by, isOfficer } = signatoryOf(caller);
    return clearanceView(await this.signing.execute(id, clearanceId, by, isOfficer));
  }

  @Post('withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Whoever asked takes the request back, with a reason; another text is asked for anew' })
  @ApiOkResponse({ type: ClearanceView })
  async withdraw(
    @IdParam() id: string,
    @IdParam('clearanceId') clearanceId: string,
    @Body() { reason }: WithdrawClearanceDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ClearanceView> {
    const command = { type: 'withdraw-clearance', by: actorOf(caller), reason } as const;
    return clearanceView(await this.answering.execute(id, clearanceId, command));
  }
}
