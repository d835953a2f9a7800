import { type Caller, CurrentCaller, IfMatch, PersonsOnly } from '#http';
import { Body, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type Me, ReadMe } from '../application/account/read-me.js';
import { ReviseMe } from '../application/account/revise-me.js';
import { TakeUpMembership } from '../application/organization/take-up-membership.js';
import { MailedTokenDto } from './auth.dto.js';
import { DirectoryController } from './directory-controller.js';
import { MeView, personView, ReviseMeDto } from './person.view.js';

@ApiBearerAuth('alianza')
@PersonsOnly()
@DirectoryController('v1/me', 'people')
export class MeController {
  constructor(
    private readonly readMe: ReadMe,
    private readonly reviseMe: ReviseMe,
    private readonly takeUpMembership: TakeUpMembership,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who is signed in, and for which organisations' })
  @ApiOkResponse({ type: MeView })
  async read(@CurrentCaller() { personId }: Caller): Promise<MeView> {
    return meView(await this.readMe.execute(personId));
  }

  @Patch()
  @ApiOperation({ summary: 'Change language, time zone or the name of the desk' })
  @ApiOkResponse({ type: MeView })
  async revise(
    @Body() changes: ReviseMeDto,
    @IfMatch() version: number,
    @CurrentCaller() { personId }: Caller,
  ): Promise<MeView> {
    await this.reviseMe.execute(personId, version, { ...changes });
    return meView(await this.readMe.execute(personId));
  }

  @Post('memberships')
  @HttpCode(204)
  @ApiOperation({ summary: 'Join an organisation that asked, with the code from its mail; from the next token on' })
  @ApiNoContentResponse()
  async join(@Body() { token }: MailedTokenDto, @CurrentCaller() { personId }: Caller): Promise<void> {
    await this.takeUpMembership.execute(token, personId);
  }
}

const meView = ({ account, organizations }: Me): MeView => ({ ...personView(account), organizations });
