import { type Caller, CurrentCaller, IdParam, IfMatch } from '#http';
import { Body, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ProfileFreshness } from '../application/organization/profile-freshness.js';
import { ReviseOrganization } from '../application/organization/revise-organization.js';
import { SuspendOrganization } from '../application/organization/suspend-organization.js';
import { DirectoryController } from './directory-controller.js';
import { ReviseOrganizationDto, SuspendOrganizationDto } from './organization.dto.js';
import { OrganizationView, organizationView } from './organization.view.js';
import { changesFromDto } from './profile-from-dto.js';

@ApiBearerAuth('alianza')
@DirectoryController('v1/organizations', 'organizations')
export class OrganizationChangesController {
  constructor(
    private readonly reviseOrganization: ReviseOrganization,
    private readonly suspension: SuspendOrganization,
    private readonly freshness: ProfileFreshness,
  ) {}

  @Patch(':id')
  @ApiOperation({ summary: 'Change the profile; what is not given stays' })
  @ApiOkResponse({ type: OrganizationView })
  async revise(
    @IdParam() organizationId: string,
    @Body() dto: ReviseOrganizationDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ): Promise<OrganizationView> {
    const command = { organizationId, version, changes: changesFromDto(dto) };
    return organizationView(await this.reviseOrganization.execute(command, caller), caller);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'Say that the profile is still right; a change says so too' })
  @ApiOkResponse({ type: OrganizationView })
  async confirm(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<OrganizationView> {
    return organizationView(await this.freshness.confirm(id, caller), caller);
  }

  @Post(':id/suspend')
  @HttpCode(200)
  @ApiOperation({ summary: 'Secretariat: suspend, with a reason that the organisation reads' })
  @ApiOkResponse({ type: OrganizationView })
  async suspend(
    @IdParam() id: string,
    @Body() { reason }: SuspendOrganizationDto,
    @CurrentCaller() caller: Caller,
  ): Promise<OrganizationView> {
    return organizationView(await this.suspension.suspend(id, reason, caller), caller);
  }

  @Post(':id/reinstate')
  @HttpCode(200)
  @ApiOperation({ summary: 'Secretariat: lift the suspension' })
  @ApiOkResponse({ type: OrganizationView })
  async reinstate(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<OrganizationView> {
    return organizationView(await this.suspension.reinstate(id, caller), caller);
  }
}
