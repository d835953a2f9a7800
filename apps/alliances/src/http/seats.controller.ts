import { ApiPage, Caller, CurrentCaller, Cursors, IdParam, notFound, type Page, PageQuery } from '#http';
import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../application/acting.js';
import { KnownOrganizations } from '../application/known-organizations.js';
import { LeaveSeat } from '../application/leave-seat.js';
import { ofAlliance } from '../application/may-know.js';
import { ReadAlliance } from '../application/read-alliance.js';
import { isHeld, type Place } from '../domain/composition/place.js';
import { pageOf } from './page-of.js';
import { PlaceResourceView, PlaceView, placeView } from './views/place.view.js';

/** The places held in the seats of an alliance. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/seats')
export class SeatsController {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly leaving: LeaveSeat,
    private readonly organizations: KnownOrganizations,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who holds which seat now, in the order in which the seats were filled' })
  @ApiPage(PlaceView)
  async list(
    @IdParam() id: string,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<PlaceView>> {
    const { record } = await this.reading.execute(id, caller, ofAlliance);
    const opened = this.cursors.read<string>(query, { list: `alliances/${id}/seats`, caller });
    const { items, nextCursor } = pageOf(record.alliance.places.filter(isHeld), opened, positionOf);
    const names = await this.organizations.namesOf(items.map(({ organizationId }) => organizationId));
    return { items: items.map((place) => placeView(place, names)), nextCursor };
  }

  @Post(':placeId/vacate')
  @HttpCode(200)
  @ApiOperation({ summary: 'The holder leaves its place' })
  @ApiOkResponse({ type: PlaceResourceView })
  async vacate(
    @IdParam() id: string,
    @IdParam('placeId') placeId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<PlaceResourceView> {
    const { stored } = await this.leaving.execute(id, placeId, actorOf(caller));
    const place = stored.record.alliance.places.find((one) => one.id === placeId);
    if (!place) throw notFound();
    const names = await this.organizations.namesOf([place.organizationId]);
    return { ...placeView(place, names), version: stored.version };
  }
}

const positionOf = ({ from, id }: Place): string => `${from}/${id}`;
