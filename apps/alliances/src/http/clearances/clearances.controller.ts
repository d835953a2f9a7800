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
import { actorOf } from '../../application/acting.js';
import { ReadClearances } from '../../application/read-clearances.js';
import { RequestClearance } from '../../application/request-clearance.js';
import { RequestClearanceDto } from './clearance.dto.js';
import { ClearanceView, clearanceView } from './clearance.view.js';

/** What institutions of one state clear among themselves before it is signed. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/clearances')
export class ClearancesController {
  constructor(
    private readonly reading: ReadClearances,
    private readonly requesting: RequestClearance,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Positions that the caller’s organisation asks to clear or is asked to clear, newest first',
  })
  @ApiPage(ClearanceView)
  async list(
    @IdParam() id: string,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<ClearanceView>> {
    const opened = this.cursors.read<string>(query, { list: `alliances/${id}/clearances`, caller });
    const found = await this.reading.list(id, caller, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(found, ({ clearance }) => clearance.id),
      (one) => clearanceView(one),
    );
  }

  @Get(':clearanceId')
  @ApiOperation({ summary: 'A position with what each institution says of it, and the report that it is about' })
  @ApiOkResponse({ type: ClearanceView })
  async read(
    @IdParam() id: string,
    @IdParam('clearanceId') clearanceId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<ClearanceView> {
    const { found, about } = await this.reading.one(id, clearanceId, caller);
    return clearanceView(found, about);
  }

  @Post()
  @RequiresIdempotencyKey()
  @ApiOperation({ summary: 'A member that speaks for a state asks other institutions of it to clear its position' })
  @ApiCreatedResponse({ type: ClearanceView })
  async request(
    @IdParam() id: string,
    @Body() body: RequestClearanceDto,
    @CurrentCaller() caller: Caller,
  ): Promise<ClearanceView> {
    if (body.institutions.length === 0) throw invalid([{ pointer: '/institutions', code: 'required' }]);
    return clearanceView(await this.requesting.execute(id, body, actorOf(caller)));
  }
}
