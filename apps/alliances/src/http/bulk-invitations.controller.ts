import { Caller, CurrentCaller, IdParam, Language, RequiresIdempotencyKey } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../application/acting.js';
import { InvitePartners } from '../application/invite-partners.js';
import { Moments } from '../application/moments.js';
import { InvitePartnersDto } from './candidacy.dto.js';
import { invitationOutcomeView, InvitationOutcomesView } from './views/invitation-outcome.view.js';

/** Many invitations with one command. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/invitations/bulk')
export class BulkInvitationsController {
  constructor(
    private readonly inviting: InvitePartners,
    private readonly moments: Moments,
  ) {}

  @Post()
  @HttpCode(200)
  @RequiresIdempotencyKey()
  @ApiOperation({
    summary: 'The coordinator invites up to 50 at once; the reply says which were sent and why not the others',
  })
  @ApiOkResponse({ type: InvitationOutcomesView })
  async invite(
    @IdParam() id: string,
    @Body() body: InvitePartnersDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<InvitationOutcomesView> {
    const [{ stored }, outcomes] = await this.inviting.execute(id, body, actorOf(caller));
    const { version } = stored;
    const { at } = this.moments.now();
    const items = outcomes.map((one) => invitationOutcomeView(one, { allianceId: id, version }, at, language));
    return { items, sent: items.filter(({ outcome }) => outcome === 'sent').length, version };
  }
}
