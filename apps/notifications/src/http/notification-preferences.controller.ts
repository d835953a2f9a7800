import { Caller, CurrentCaller, IfMatch } from '#http';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ChangePreferences } from '../application/change-preferences.js';
import { type NotificationPreferences, Preferences } from '../persistence/preferences.js';
import { NotificationPreferencesDto } from './notification.dto.js';

class NotificationPreferencesView extends NotificationPreferencesDto implements NotificationPreferences {
  @ApiProperty({ example: 1 }) version!: number;
}

@ApiTags('notifications')
@ApiBearerAuth('alianza')
@Controller('v1/notification-preferences')
export class NotificationPreferencesController {
  constructor(
    private readonly preferences: Preferences,
    private readonly changePreferences: ChangePreferences,
  ) {}

  @Get()
  @ApiOperation({ summary: 'How I want to be told' })
  @ApiOkResponse({ type: NotificationPreferencesView })
  async show(@CurrentCaller() { personId }: Caller): Promise<NotificationPreferencesView> {
    return this.preferences.of(personId);
  }

  @Put()
  @ApiOperation({ summary: 'Change how I want to be told' })
  @ApiOkResponse({ type: NotificationPreferencesView })
  async replace(
    @Body() { email }: NotificationPreferencesDto,
    @IfMatch() version: number,
    @CurrentCaller() { personId }: Caller,
  ): Promise<NotificationPreferencesView> {
    return this.changePreferences.execute({ personId, email, version });
  }
}
