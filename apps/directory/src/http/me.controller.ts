import { type Caller, CurrentCaller, IfMatch } from '#http';
import { Body, Get, Patch } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { type Me, ReadMe } from '../application/account/read-me.js';
import { ReviseMe } from '../application/account/revise-me.js';
import { DirectoryController } from './directory-controller.js';
import { MeView, personView, ReviseMeDto } from './person.view.js';

@ApiBearerAuth('alianza')
@DirectoryController('v1/me', 'people')
export class MeController {
  constructor(
    private readonly readMe: ReadMe,
    private readonly reviseMe: ReviseMe,
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
}

const meView = ({ account, organizations }: Me): MeView => ({ ...personView(account), organizations });
