import { ApiPage, Caller, CurrentCaller, Cursors, mapPage, type Page, PageQuery } from '#http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListOwnCandidacies } from '../application/list-own-candidacies.js';
import { Moments } from '../application/moments.js';
import { InterestView, interestView, InvitationView, invitationView } from './views/candidacy.view.js';

/** The caller's own, across alliances. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1')
export class OwnCandidaciesController {
  constructor(
    private readonly own: ListOwnCandidacies,
    private readonly cursors: Cursors,
    private readonly moments: Moments,
  ) {}

  @Get('invitations')
  @ApiOperation({ summary: 'Invitations to the caller’s organisation, newest first' })
  @ApiPage(InvitationView)
  async invitations(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<Page<InvitationView>> {
    const opened = this.cursors.read<string>(query, { list: 'invitations', caller });
    const rows = await this.own.invitations(caller, opened.limit + 1, opened.after);
    const { at } = this.moments.now();
    return mapPage(
      opened.of(rows, ({ candidacy }) => candidacy.id),
      (row) => invitationView(row.candidacy, row, at),
    );
  }

  @Get('interests')
  @ApiOperation({ summary: 'Seats that the caller’s organisation came forward for, newest first' })
  @ApiPage(InterestView)
  async interests(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<Page<InterestView>> {
    const opened = this.cursors.read<string>(query, { list: 'interests', caller });
    const rows = await this.own.interests(caller, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(rows, ({ candidacy }) => candidacy.id),
      (row) => interestView(row.candidacy, row, { reason: true }),
    );
  }
}
