import {
  ApiPage,
  Caller,
  CurrentCaller,
  Cursors,
  IdParam,
  mapPage,
  notFound,
  type Page,
  PageQuery,
  RequiresIdempotencyKey,
} from '#http';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf, readersOf } from '../application/acting.js';
import { InvitePartner } from '../application/invite-partner.js';
import { invitationsKnownTo, ofAlliance, ofInvitation } from '../application/may-know.js';
import { Moments } from '../application/moments.js';
import { ReadAlliance } from '../application/read-alliance.js';
import { InvitePartnerDto } from './candidacy.dto.js';
import { pageOf } from './page-of.js';
import { InvitationView, invitationView } from './views/candidacy.view.js';

/** Invitations of one alliance. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/invitations')
export class InvitationsController {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly inviting: InvitePartner,
    private readonly cursors: Cursors,
    private readonly moments: Moments,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Invitations, newest first: all for those who take part, else the caller’s own' })
  @ApiPage(InvitationView)
  async list(
    @IdParam() id: string,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<InvitationView>> {
    const stored = await this.reading.execute(id, caller, ofAlliance);
    const opened = this.cursors.read<string>(query, { list: `alliances/${id}/invitations`, caller });
    const known = invitationsKnownTo(stored, readersOf(caller));
    const { at } = this.moments.now();
    return mapPage(
      pageOf(known, opened, (one) => one.id, 'falling'),
      (one) => invitationView(one, { allianceId: id, version: stored.version }, at),
    );
  }

  @Get(':invitationId')
  @ApiOperation({ summary: 'One invitation, for those who take part and the invited' })
  @ApiOkResponse({ type: InvitationView })
  async read(
    @IdParam() id: string,
    @IdParam('invitationId') invitationId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<InvitationView> {
    const { record, version } = await this.reading.execute(id, caller, ofInvitation(invitationId));
    const invitation = record.alliance.invitations.find((one) => one.id === invitationId);
    if (!invitation) throw notFound();
    return invitationView(invitation, { allianceId: id, version }, this.moments.now().at);
  }

  @Post()
  @RequiresIdempotencyKey()
  @ApiOperation({ summary: 'The coordinator invites an organisation to a seat' })
  @ApiCreatedResponse({ type: InvitationView })
  async invite(
    @IdParam() id: string,
    @Body() body: InvitePartnerDto,
    @CurrentCaller() caller: Caller,
  ): Promise<InvitationView> {
    const [{ stored }, invitation] = await this.inviting.execute(id, body, actorOf(caller));
    return invitationView(invitation, { allianceId: id, version: stored.version }, this.moments.now().at);
  }
}
