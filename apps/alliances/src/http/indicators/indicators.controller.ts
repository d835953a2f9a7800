import { ApiPage, Caller, CurrentCaller, Cursors, IdParam, IfMatch, mapPage, type Page, PageQuery } from '#http';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf, readersOf } from '../../application/acting.js';
import { ConductIndicator } from '../../application/conduct-indicator.js';
import { ReadIndicators } from '../../application/read-indicators.js';
import type { IndicatorTerms } from '../../domain/indicators/indicator-commands.js';
import { ClosePeriodDto, IndicatorDto } from './indicator.dto.js';
import { IndicatorView, indicatorView } from './indicator.view.js';

/** What an alliance measures. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/indicators')
export class IndicatorsController {
  constructor(
    private readonly reading: ReadIndicators,
    private readonly conducting: ConductIndicator,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Indicators with what they say, newest first' })
  @ApiPage(IndicatorView)
  async list(
    @IdParam() id: string,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<IndicatorView>> {
    const opened = this.cursors.read<string>(query, { list: `alliances/${id}/indicators`, caller });
    const found = await this.reading.list(id, caller, opened.limit + 1, opened.after);
    const readers = readersOf(caller);
    return mapPage(
      opened.of(found, ({ indicator }) => indicator.id),
      (one) => indicatorView(one, readers),
    );
  }

  @Get(':indicatorId')
  @ApiOperation({ summary: 'An indicator: each period, the whole, how far from the target, and the members’ values' })
  @ApiOkResponse({ type: IndicatorView })
  async read(
    @IdParam() id: string,
    @IdParam('indicatorId') indicatorId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<IndicatorView> {
    return indicatorView(await this.reading.one(id, indicatorId, caller), readersOf(caller));
  }

  @Post()
  @ApiOperation({ summary: 'The coordinator says what is measured, and how' })
  @ApiCreatedResponse({ type: IndicatorView })
  async define(
    @IdParam() id: string,
    @Body() body: IndicatorDto,
    @CurrentCaller() caller: Caller,
  ): Promise<IndicatorView> {
    const command = { type: 'define-indicator', by: actorOf(caller), terms: termsOf(body) } as const;
    return indicatorView(await this.conducting.define(id, command), readersOf(caller));
  }

  @Put(':indicatorId')
  @ApiOperation({ summary: 'The coordinator changes it; its method and baseline only until a value counts' })
  @ApiOkResponse({ type: IndicatorView })
  async revise(
    @IdParam() id: string,
    @IdParam('indicatorId') indicatorId: string,
    @IfMatch() version: number,
    @Body() body: IndicatorDto,
    @CurrentCaller() caller: Caller,
  ): Promise<IndicatorView> {
    const command = { type: 'revise-indicator', by: actorOf(caller), terms: termsOf(body) } as const;
    return indicatorView(await this.conducting.command(id, indicatorId, command, version), readersOf(caller));
  }

  @Post(':indicatorId/close-period')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'The coordinator closes a period that is over: nothing is accepted in it any more, and it is shown broken down',
  })
  @ApiOkResponse({ type: IndicatorView })
  async close(
    @IdParam() id: string,
    @IdParam('indicatorId') indicatorId: string,
    @Body() { period }: ClosePeriodDto,
    @CurrentCaller() caller: Caller,
  ): Promise<IndicatorView> {
    const command = { type: 'close-period', by: actorOf(caller), period } as const;
    return indicatorView(await this.conducting.command(id, indicatorId, command), readersOf(caller));
  }
}

const termsOf = ({
  method: { dimensions = [], ...method },
  baseline,
  target,
  ...body
}: IndicatorDto): IndicatorTerms => ({
  ...body,
  method: { ...method, dimensions },
  baseline: { ...baseline },
  target: { ...target },
});
