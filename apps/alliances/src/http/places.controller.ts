import { Caller, CurrentCaller, IdParam, notFound, RequiresIdempotencyKey } from '#http';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../application/acting.js';
import { HoldSeat } from '../application/hold-seat.js';
import { InvitePartner } from '../application/invite-partner.js';
import { KnownOrganizations } from '../application/known-organizations.js';
import { Moments } from '../application/moments.js';
import { NameSuccessorDto } from './candidacy.dto.js';
import { InvitationView, invitationView } from './views/candidacy.view.js';
import { PlaceResourceView, placeView } from './views/place.view.js';

/** What a holder does with its own place; nobody else's desk does. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/seats/:placeId')
export class PlacesController {
  constructor(
    private readonly holding: HoldSeat,
    private readonly inviting: InvitePartner,
    private readonly organizations: KnownOrganizations,
    private readonly moments: Moments,
  ) {}

  @Post('vacate')
  @HttpCode(200)
  @ApiOperation({ summary: 'The holder leaves its place' })
  @ApiOkResponse({ type: PlaceResourceView })
  async vacate(
    @IdParam() id: string,
    @IdParam('placeId') placeId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<PlaceResourceView> {
    return this.hold('vacate', id, placeId, caller);
  }

  @Post('renew')
  @HttpCode(200)
  @ApiOperation({ summary: 'The holder stays for another term, in the last days of its term' })
  @ApiOkResponse({ type: PlaceResourceView })
  async renew(
    @IdParam() id: string,
    @IdParam('placeId') placeId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<PlaceResourceView> {
    return this.hold('renew', id, placeId, caller);
  }

  @Post('successor')
  @RequiresIdempotencyKey()
  @ApiOperation({
    summary: 'The holder invites another organisation into its place, which it keeps until that accepts',
  })
  @ApiCreatedResponse({ type: InvitationView })
  async nameSuccessor(
    @IdParam() id: string,
    @IdParam('placeId') placeId: string,
    @Body() body: NameSuccessorDto,
    @CurrentCaller() caller: Caller,
  ): Promise<InvitationView> {
    const [{ stored }, invitation] = await this.inviting.intoOwnPlace(id, { placeId, ...body }, actorOf(caller));
    return invitationView(invitation, { allianceId: id, version: stored.version }, this.moments.now().at);
  }

  private async hold(
    verb: 'vacate' | 'renew',
    id: string,
    placeId: string,
    caller: Caller,
  ): Promise<PlaceResourceView> {
    const { stored } = await this.holding.execute(verb, id, placeId, actorOf(caller));
    const place = stored.record.alliance.places.find((one) => one.id === placeId);
    if (!place) throw notFound();
    const names = await this.organizations.namesOf([place.organizationId]);
    return { ...placeView(place, names), version: stored.version };
  }
}
