import { type Caller, CurrentCaller, IdParam, IfMatch } from '#http';
import { Body, Delete, HttpCode, HttpStatus, Patch, Post, Put, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AddMember, type AddMemberCommand } from '../application/organization/add-member.js';
import { ChangeMemberRoles } from '../application/organization/change-member-roles.js';
import { RemoveMember } from '../application/organization/remove-member.js';
import { SayAbsences } from '../application/organization/say-absences.js';
import { memberOf, type Roster } from '../domain/organization/roster.js';
import { Refusal } from '../domain/refusal.js';
import type { Account } from '../domain/account/account.js';
import { absencesFrom, SayAbsencesDto } from './absence.dto.js';
import { DirectoryController } from './directory-controller.js';
import { AddMemberDto, AskedMemberView, ChangeMemberDto, MemberView, memberView } from './member.view.js';
import { personGiven } from './person-given.js';

@ApiBearerAuth('alianza')
@DirectoryController('v1/organizations/:id/members', 'organizations')
export class MemberChangesController {
  constructor(
    private readonly addMember: AddMember,
    private readonly changeRoles: ChangeMemberRoles,
    private readonly removeMember: RemoveMember,
    private readonly sayAbsences: SayAbsences,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Add a person by a new account; who has one is asked by mail, and joins by its own word' })
  @ApiCreatedResponse({
    type: MemberView,
    description: 'A new account: its person is mailed a code to set a password.',
  })
  @ApiAcceptedResponse({ type: AskedMemberView })
  async add(
    @IdParam() organizationId: string,
    @Body() dto: AddMemberDto,
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MemberView | AskedMemberView> {
    const { roles, focalPoint = false } = dto;
    const command = { organizationId, person: personOf(dto), roles, focalPoint };
    const added = await this.addMember.execute(command, caller);
    if (added) return viewOf(added.account.id, added.roster, added.account);
    reply.status(HttpStatus.ACCEPTED);
    return { asked: 'mailed' };
  }

  @Patch(':personId')
  @ApiOperation({ summary: 'Change the roles of a member' })
  @ApiOkResponse({ type: MemberView })
  async change(
    @IdParam() organizationId: string,
    @IdParam('personId') personId: string,
    @Body() { roles }: ChangeMemberDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ): Promise<MemberView> {
    return viewOf(personId, await this.changeRoles.execute({ organizationId, personId, version, roles }, caller));
  }

  @Put(':personId/absences')
  @ApiOperation({ summary: 'Say when a member is away: of oneself, or as an administrator' })
  @ApiOkResponse({ type: MemberView })
  async away(
    @IdParam() organizationId: string,
    @IdParam('personId') personId: string,
    @Body() dto: SayAbsencesDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ): Promise<MemberView> {
    const command = { organizationId, personId, version, absences: absencesFrom(dto) };
    return viewOf(personId, await this.sayAbsences.execute(command, caller));
  }

  @Delete(':personId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a member out, or leave' })
  @ApiNoContentResponse()
  async remove(
    @IdParam() organizationId: string,
    @IdParam('personId') personId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    await this.removeMember.execute(organizationId, personId, caller);
  }
}

function viewOf(personId: string, roster: Roster, account?: Account): MemberView {
  const member = memberOf(roster, personId);
  if (!member) throw new Refusal('not_found');
  const { absences = [] } = member;
  return memberView({ member, absences, ...(account && { account }) }, roster);
}

function personOf(dto: AddMemberDto): AddMemberCommand['person'] {
  const person = personGiven(dto);
  if ('personId' in person) return person;
  const { language = 'es', timeZone = 'UTC', displayName } = dto;
  return { ...person, language, timeZone, displayName };
}
