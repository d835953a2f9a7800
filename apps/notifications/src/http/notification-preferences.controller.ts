import { Caller, CurrentCaller, IfMatch, PersonsOnly } from '#http';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangeOrganizationDefaults } from '../application/change-organization-defaults.js';
import { ChangePreferences } from '../application/change-preferences.js';
import { OrganizationDefaults } from '../persistence/organization-defaults.js';
import { Preferences } from '../persistence/preferences.js';
import { choicesIn, defaultsIn, NotificationPreferencesDto, OrganizationDefaultsDto } from './preferences.dto.js';
import {
  defaultsView,
  NotificationPreferencesView,
  OrganizationDefaultsView,
  preferencesView,
} from './preferences.view.js';

@ApiTags('notifications')
@ApiBearerAuth('alianza')
@Controller('v1/notification-preferences')
export class NotificationPreferencesController {
  constructor(
    private readonly preferences: Preferences,
    private readonly changePreferences: ChangePreferences,
    private readonly defaults: OrganizationDefaults,
    private readonly changeDefaults: ChangeOrganizationDefaults,
  ) {}

  @PersonsOnly()
  @Get()
  @ApiOperation({ summary: 'How I want to be told' })
  @ApiOkResponse({ type: NotificationPreferencesView })
  async show(@CurrentCaller() { personId }: Caller): Promise<NotificationPreferencesView> {
    return preferencesView(await this.preferences.of(personId));
  }

  @PersonsOnly()
  @Put()
  @ApiOperation({
    summary: 'Change how I want to be told',
    description:
      'The closest choice decides: for the alliance, for the type, in general, then what the organisation says. ' +
      'Critical notices always come, at once.',
  })
  @ApiOkResponse({ type: NotificationPreferencesView })
  async replace(
    @Body() body: NotificationPreferencesDto,
    @IfMatch() version: number,
    @CurrentCaller() { personId }: Caller,
  ): Promise<NotificationPreferencesView> {
    return preferencesView(await this.changePreferences.execute({ personId, choices: choicesIn(body), version }));
  }

  @PersonsOnly()
  @Post('retry-address')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Try my address again, which a mail server refused',
    description: 'The next mail goes there. If it is refused again, the inbox says so again.',
  })
  @ApiOkResponse({ type: NotificationPreferencesView })
  async retryAddress(@CurrentCaller() { personId }: Caller): Promise<NotificationPreferencesView> {
    return preferencesView(await this.changePreferences.tryAddressAgain(personId));
  }

  @Get('organization')
  @ApiOperation({ summary: 'How my organisation’s people are told unless they choose themselves' })
  @ApiOkResponse({ type: OrganizationDefaultsView })
  async showDefaults(@CurrentCaller() caller: Caller): Promise<OrganizationDefaultsView> {
    return defaultsView(await this.defaults.of(caller.actingOrganization()));
  }

  @Put('organization')
  @ApiOperation({ summary: 'Change how my organisation’s people are told; for its administrators' })
  @ApiOkResponse({ type: OrganizationDefaultsView })
  async replaceDefaults(
    @Body() body: OrganizationDefaultsDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ): Promise<OrganizationDefaultsView> {
    return defaultsView(await this.changeDefaults.execute(caller, { choices: defaultsIn(body), version }));
  }
}
