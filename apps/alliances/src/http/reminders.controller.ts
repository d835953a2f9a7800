import { Caller, CurrentCaller, Id, IdParam, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../application/acting.js';
import { RemindOfAnswers } from '../application/remind-of-answers.js';
import { ShowNames } from './names/show-names.js';
import { latestReminders, RemindersView, remindersView } from './views/week.view.js';

class RemindDto {
  @Id({ optional: true, description: 'Only this one; absent: all who owe an answer.' }) organizationId?: string;
}

@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/reminders')
export class RemindersController {
  constructor(
    private readonly reminding: RemindOfAnswers,
    private readonly names: ShowNames,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Reminds those who owe an answer, each once a week; answers who was reminded this week' })
  @ApiOkResponse({ type: RemindersView })
  async remind(
    @IdParam() id: string,
    @Body() { organizationId }: RemindDto,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<RemindersView> {
    const { stored } = await this.reminding.execute(id, organizationId, actorOf(caller));
    const latest = latestReminders(stored.record.alliance.reminders ?? []);
    const reminded = latest.map((one) => one.organizationId);
    return remindersView(latest, await this.names.of(reminded, language));
  }
}
