import {
  AnonymousAllowed,
  ApiPage,
  type Caller,
  CurrentCaller,
  Cursors,
  IdParam,
  mapPage,
  type Page,
  PersonsOnly,
  type RateLimit,
  RateLimited,
} from '#http';
import { Body, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ReadOrganization } from '../application/organization/read-organization.js';
import { RegisterOrganization } from '../application/organization/register-organization.js';
import { SearchOrganizations } from '../application/organization/search-organizations.js';
import { DirectoryController } from './directory-controller.js';
import { RegisterOrganizationDto, SearchOrganizationsDto } from './organization.dto.js';
import { OrganizationView, organizationView, RegisteredOrganizationView, similarView } from './organization.view.js';
import { profileFromDto } from './profile-from-dto.js';

/** Each one is compared with many that are there already. */
const registrations: RateLimit = { max: 600, perSeconds: 60 };

@ApiBearerAuth('alianza')
@DirectoryController('v1/organizations', 'organizations')
export class OrganizationsController {
  constructor(
    private readonly registerOrganization: RegisterOrganization,
    private readonly readOrganization: ReadOrganization,
    private readonly searchOrganizations: SearchOrganizations,
    private readonly cursors: Cursors,
  ) {}

  @PersonsOnly()
  @RateLimited(registrations)
  @Post()
  @ApiOperation({
    summary: 'Register an organisation; you administer it and are its focal point. Refresh your token after',
  })
  @ApiCreatedResponse({ type: RegisteredOrganizationView })
  async register(
    @Body() dto: RegisterOrganizationDto,
    @CurrentCaller() caller: Caller,
  ): Promise<RegisteredOrganizationView> {
    const { organization, similar } = await this.registerOrganization.execute(profileFromDto(dto), caller.personId);
    return { ...organizationView(organization, caller), similar: similar.map(similarView) };
  }

  @AnonymousAllowed()
  @Get()
  @ApiOperation({ summary: 'Search organisations, in the order of registration: they are never ranked' })
  @ApiPage(OrganizationView)
  async search(
    @Query() query: SearchOrganizationsDto,
    @CurrentCaller() caller: Caller | undefined,
  ): Promise<Page<OrganizationView>> {
    const opened = this.cursors.read<string>(query, { list: 'organizations', caller });
    const found = await this.searchOrganizations.execute(query, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(found, ({ id }) => id),
      (organization) => organizationView(organization, caller),
    );
  }

  @AnonymousAllowed()
  @Get(':id')
  @ApiOperation({ summary: 'Read an organisation' })
  @ApiOkResponse({ type: OrganizationView })
  async read(@IdParam() id: string, @CurrentCaller() caller: Caller | undefined): Promise<OrganizationView> {
    return organizationView(await this.readOrganization.execute(id), caller);
  }
}
