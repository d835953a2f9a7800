import { ApiPage, Caller, CurrentCaller, Cursors, IdParam, type OpenedPage, type Page, PageQuery } from '#http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { KnownOrganizations } from '../application/known-organizations.js';
import { ReadSeats } from '../application/read-seats.js';
import type { Place } from '../domain/composition/place.js';
import { PlacesQuery } from './composition.dto.js';
import { pageOf } from './page-of.js';
import { EverHeldPlaceView, everHeldPlaceView, PlaceView, placeView } from './views/place.view.js';

/** The places held in the seats of an alliance: now, on a past day, ever. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/seats')
export class SeatsController {
  constructor(
    private readonly seats: ReadSeats,
    private readonly organizations: KnownOrganizations,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Who holds which seat, now or `at` a past day, in the order in which the seats were filled',
  })
  @ApiPage(PlaceView)
  async list(
    @IdParam() id: string,
    @Query() query: PlacesQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<PlaceView>> {
    const held = await this.seats.heldOn(id, caller, query.at);
    const opened = this.cursors.read<string>(query, { list: `alliances/${id}/seats`, caller });
    return this.show(held, opened, placeView);
  }

  @Get('history')
  @ApiOperation({ summary: 'Every place that was ever held, with its end and why, in the order of seating' })
  @ApiPage(EverHeldPlaceView)
  async history(
    @IdParam() id: string,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<EverHeldPlaceView>> {
    const places = await this.seats.ever(id, caller);
    const opened = this.cursors.read<string>(query, { list: `alliances/${id}/seats/history`, caller });
    return this.show(places, opened, everHeldPlaceView);
  }

  private async show<V>(
    places: readonly Place[],
    opened: OpenedPage<string>,
    view: (place: Place, names: Awaited<ReturnType<KnownOrganizations['namesOf']>>) => V,
  ): Promise<Page<V>> {
    const { items, nextCursor } = pageOf(places, opened, ({ from, id }) => `${from}/${id}`);
    const names = await this.organizations.namesOf(items.map(({ organizationId }) => organizationId));
    return { items: items.map((place) => view(place, names)), nextCursor };
  }
}
