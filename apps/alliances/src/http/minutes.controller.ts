import { Caller, CurrentCaller, IdParam } from '#http';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../application/acting.js';
import { ConductMeeting } from '../application/conduct-meeting.js';
import type { MeetingCommand } from '../domain/meetings/meeting-commands.js';
import { DraftMinutesDto, ObjectionDto, RecordDecisionDto } from './meeting.dto.js';
import { DecisionResourceView, decisionView } from './views/decision.view.js';
import { MeetingView, meetingView } from './views/meeting.view.js';

/** What a meeting leaves behind: its decisions and its minutes. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/meetings/:meetingId')
export class MinutesController {
  constructor(private readonly conducting: ConductMeeting) {}

  @Post('decisions')
  @ApiOperation({ summary: 'The coordinator records what the meeting decided; it needs its quorum' })
  @ApiCreatedResponse({ type: DecisionResourceView })
  async decide(
    @IdParam() id: string,
    @IdParam('meetingId') meetingId: string,
    @Body() body: RecordDecisionDto,
    @CurrentCaller() caller: Caller,
  ): Promise<DecisionResourceView> {
    const command = { type: 'record-decision', by: actorOf(caller), ...body } as const;
    const { meeting, version } = (await this.conducting.command(id, meetingId, command)).found;
    const decision = meeting.decisions.at(-1);
    if (!decision) throw new Error(`No decision came of recording one in ${meetingId}.`);
    return { ...decisionView(decision, meetingId), version };
  }

  @Post('minutes')
  @HttpCode(200)
  @ApiOperation({ summary: 'The coordinator drafts the minutes, or drafts them anew' })
  @ApiOkResponse({ type: MeetingView })
  async draft(
    @IdParam() id: string,
    @IdParam('meetingId') meetingId: string,
    @Body() { text }: DraftMinutesDto,
    @CurrentCaller() caller: Caller,
  ): Promise<MeetingView> {
    return this.command(id, meetingId, { type: 'draft-minutes', by: actorOf(caller), text });
  }

  @Post('minutes/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who voted at the meeting confirms its minutes; silence is not consent' })
  @ApiOkResponse({ type: MeetingView })
  async confirm(
    @IdParam() id: string,
    @IdParam('meetingId') meetingId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<MeetingView> {
    return this.command(id, meetingId, {
      type: 'respond-to-minutes',
      by: actorOf(caller),
      stance: 'confirm',
      note: {},
    });
  }

  @Post('minutes/object')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who voted at the meeting objects to its minutes, for good' })
  @ApiOkResponse({ type: MeetingView })
  async object(
    @IdParam() id: string,
    @IdParam('meetingId') meetingId: string,
    @Body() { note }: ObjectionDto,
    @CurrentCaller() caller: Caller,
  ): Promise<MeetingView> {
    return this.command(id, meetingId, { type: 'respond-to-minutes', by: actorOf(caller), stance: 'object', note });
  }

  private async command(id: string, meetingId: string, command: MeetingCommand): Promise<MeetingView> {
    const { stored, found } = await this.conducting.command(id, meetingId, command);
    return meetingView(found, stored.record);
  }
}
