import { Caller, CurrentCaller, IdParam } from '#http';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf, readersOf } from '../../application/acting.js';
import { ConductIndicator } from '../../application/conduct-indicator.js';
import type { IndicatorCommand } from '../../domain/indicators/indicator-commands.js';
import { ReportValueDto, SendBackDto } from './indicator.dto.js';
import { IndicatorView, indicatorView } from './indicator.view.js';

/** What the members counted. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/indicators/:indicatorId/values')
export class IndicatorValuesController {
  constructor(private readonly conducting: ConductIndicator) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'A member reports what it counted in a period; again until it is accepted' })
  @ApiOkResponse({ type: IndicatorView })
  async report(
    @IdParam() id: string,
    @IdParam('indicatorId') indicatorId: string,
    @Body() { breakdowns = [], ...counted }: ReportValueDto,
    @CurrentCaller() caller: Caller,
  ): Promise<IndicatorView> {
    const command = { type: 'report-value', by: actorOf(caller), ...counted, breakdowns } as const;
    return this.command(id, indicatorId, command, caller);
  }

  @Post(':valueId/accept')
  @HttpCode(200)
  @ApiOperation({ summary: 'Another voting member accepts it: it counts, and freezes the method' })
  @ApiOkResponse({ type: IndicatorView })
  async accept(
    @IdParam() id: string,
    @IdParam('indicatorId') indicatorId: string,
    @IdParam('valueId') valueId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<IndicatorView> {
    const command = { type: 'judge-value', by: actorOf(caller), valueId, verdict: 'accepted', note: {} } as const;
    return this.command(id, indicatorId, command, caller);
  }

  @Post(':valueId/send-back')
  @HttpCode(200)
  @ApiOperation({ summary: 'Another voting member sends it back, and says why' })
  @ApiOkResponse({ type: IndicatorView })
  async sendBack(
    @IdParam() id: string,
    @IdParam('indicatorId') indicatorId: string,
    @IdParam('valueId') valueId: string,
    @Body() { note }: SendBackDto,
    @CurrentCaller() caller: Caller,
  ): Promise<IndicatorView> {
    const command = { type: 'judge-value', by: actorOf(caller), valueId, verdict: 'sent_back', note } as const;
    return this.command(id, indicatorId, command, caller);
  }

  private async command(
    id: string,
    indicatorId: string,
    command: IndicatorCommand,
    caller: Caller,
  ): Promise<IndicatorView> {
    return indicatorView(await this.conducting.command(id, indicatorId, command), readersOf(caller));
  }
}
