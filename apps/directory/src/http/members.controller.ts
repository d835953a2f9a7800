import { ApiPage, type Caller, CurrentCaller, Cursors, IdParam, mapPage, type Page, PageQuery } from '#http';
import { Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ReadMembers } from '../application/organization/read-members.js';
import { DirectoryController } from './directory-controller.js';
import { MemberView, memberView } from './member.view.js';

@ApiBearerAuth('alianza')
@DirectoryController('v1/organizations/:id/members', 'organizations')
export class MembersController {
  constructor(
    private readonly members: ReadMembers,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who belongs to the organisation; for its own people and the secretariat' })
  @ApiPage(MemberView)
  async list(
    @IdParam() organizationId: string,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<MemberView>> {
    const opened = this.cursors.read<string>(query, { list: `members of ${organizationId}`, caller });
    const { roster, members } = await this.members.list(organizationId, caller, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(members, ({ member }) => member.personId),
      (member) => memberView(member, roster),
    );
  }

  @Get(':personId')
  @ApiOperation({ summary: 'One member' })
  @ApiOkResponse({ type: MemberView })
  async read(
    @IdParam() organizationId: string,
    @IdParam('personId') personId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<MemberView> {
    const { roster, member } = await this.members.one(organizationId, personId, caller);
    return memberView(member, roster);
  }
}
