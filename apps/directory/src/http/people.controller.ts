import {
  ApiPage,
  type Caller,
  CurrentCaller,
  Cursors,
  IdParam,
  mapPage,
  type Page,
  PageQuery,
  PersonsOnly,
} from '#http';
import { Body, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { DeactivatePerson } from '../application/account/deactivate-person.js';
import { InviteStaff } from '../application/account/invite-staff.js';
import { ListPeople } from '../application/account/list-people.js';
import { DirectoryController } from './directory-controller.js';
import { InvitePersonDto, PersonView, personView } from './person.view.js';

@ApiBearerAuth('alianza')
@PersonsOnly()
@DirectoryController('v1/people', 'people')
export class PeopleController {
  constructor(
    private readonly inviteStaff: InviteStaff,
    private readonly listPeople: ListPeople,
    private readonly deactivatePerson: DeactivatePerson,
    private readonly cursors: Cursors,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Secretariat: open an account for staff; a code to set the password is mailed' })
  @ApiCreatedResponse({ type: PersonView })
  async invite(@Body() person: InvitePersonDto, @CurrentCaller() caller: Caller): Promise<PersonView> {
    const { email, language, timeZone = 'UTC', displayName, platformRoles } = person;
    return personView(
      await this.inviteStaff.execute({ email, language, timeZone, displayName, platformRoles }, caller),
    );
  }

  @Get()
  @ApiOperation({ summary: 'Secretariat: all accounts' })
  @ApiPage(PersonView)
  async list(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<Page<PersonView>> {
    const opened = this.cursors.read<string>(query, { list: 'people', caller });
    const people = await this.listPeople.execute(caller, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(people, ({ id }) => id),
      personView,
    );
  }

  @Post(':id/deactivate')
  @HttpCode(200)
  @ApiOperation({ summary: 'End an account: sessions, keys and memberships with it' })
  @ApiOkResponse({ type: PersonView })
  async deactivate(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<PersonView> {
    return personView(await this.deactivatePerson.execute(id, caller));
  }
}
