import { Caller, CurrentCaller, IdParam, IfMatch, invalid } from '#http';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../application/acting.js';
import { ofInnerLife } from '../application/may-know.js';
import { Moments } from '../application/moments.js';
import { ReadAlliance } from '../application/read-alliance.js';
import { SetMeetingRule } from '../application/set-meeting-rule.js';
import { defaultMinutesWithinDays, type MeetingRule, meetingsAYear } from '../domain/rhythm/meeting-rule.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { MeetingRuleDto } from './meeting.dto.js';
import { MeetingRuleView, meetingRuleView } from './views/meeting-rule.view.js';

/** How often an alliance means to meet. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/meeting-rule')
export class MeetingRuleController {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly setting: SetMeetingRule,
    private readonly moments: Moments,
  ) {}

  @Get()
  @ApiOperation({ summary: 'How often the alliance means to meet, and whether it does' })
  @ApiOkResponse({ type: MeetingRuleView })
  async read(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<MeetingRuleView> {
    return this.show(await this.reading.execute(id, caller, ofInnerLife));
  }

  @Put()
  @ApiOperation({ summary: 'The coordinator sets how often, and where the alliance’s days end' })
  @ApiOkResponse({ type: MeetingRuleView })
  async set(
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: MeetingRuleDto,
    @CurrentCaller() caller: Caller,
  ): Promise<MeetingRuleView> {
    return this.show((await this.setting.execute(id, version, ruleOf(body), actorOf(caller))).stored);
  }

  private show({ record, version }: StoredAlliance): MeetingRuleView {
    return meetingRuleView(record.rhythm, this.moments.now().at, version);
  }
}

function ruleOf({ minutesWithinDays = defaultMinutesWithinDays, ...rule }: MeetingRuleDto): MeetingRule {
  if (!meetingsAYear.some((count) => count === rule.atMost)) throw invalid([{ pointer: '/atMost', code: 'invalid' }]);
  if (rule.atLeast > rule.atMost)
    throw invalid([{ pointer: '/atLeast', code: 'too_large', params: { max: rule.atMost } }]);
  return { ...rule, minutesWithinDays };
}
