import { ApiPage, Caller, CurrentCaller, Cursors, IdParam, IfMatch, mapPage, type Page } from '#http';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf } from '../application/acting.js';
import { ConductMeeting } from '../application/conduct-meeting.js';
import { ReadMeetings } from '../application/read-meetings.js';
import type { MeetingCommand } from '../domain/meetings/meeting-commands.js';
import type { AgendaItem } from '../domain/meetings/meeting.js';
import type { MeetingPosition } from '../persistence/meetings.repository.js';
import {
  type AgendaItemDto,
  AskInterpretationDto,
  CancelMeetingDto,
  ConveneMeetingDto,
  HoldMeetingDto,
  MeetingsDto,
  PostponeMeetingDto,
  SetAgendaDto,
} from './meeting.dto.js';
import { MeetingListItemView, meetingListItemView, MeetingView, meetingView } from './views/meeting.view.js';

/** The meetings of an alliance, from the call to who came. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/meetings')
export class MeetingsController {
  constructor(
    private readonly reading: ReadMeetings,
    private readonly conducting: ConductMeeting,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Meetings, the latest first' })
  @ApiPage(MeetingListItemView)
  async list(
    @IdParam() id: string,
    @Query() query: MeetingsDto,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<MeetingListItemView>> {
    const opened = this.cursors.read<MeetingPosition>(query, { list: `alliances/${id}/meetings`, caller });
    const found = await this.reading.list(id, caller, query.status, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(found, ({ meeting }) => ({ startsAt: meeting.startsAt, id: meeting.id })),
      meetingListItemView,
    );
  }

  @Get(':meetingId')
  @ApiOperation({ summary: 'A meeting: agenda and papers, who came, decisions, action points, minutes' })
  @ApiOkResponse({ type: MeetingView })
  async read(
    @IdParam() id: string,
    @IdParam('meetingId') meetingId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<MeetingView> {
    const { stored, found } = await this.reading.one(id, meetingId, caller);
    return meetingView(found, stored.record);
  }

  @Post()
  @ApiOperation({ summary: 'The coordinator convenes a meeting' })
  @ApiCreatedResponse({ type: MeetingView })
  async convene(
    @IdParam() id: string,
    @Body() { agenda, startsAt, durationMinutes = 120, ...call }: ConveneMeetingDto,
    @CurrentCaller() caller: Caller,
  ): Promise<MeetingView> {
    const { stored, found } = await this.conducting.convene(id, {
      type: 'convene-meeting',
      by: actorOf(caller),
      call: { ...call, startsAt: utc(startsAt), durationMinutes },
      agenda: agenda.map(itemOf),
    });
    return meetingView(found, stored.record);
  }

  @Put(':meetingId/agenda')
  @ApiOperation({ summary: 'The coordinator sets the agenda with its papers' })
  @ApiOkResponse({ type: MeetingView })
  async setAgenda(
    @IdParam() id: string,
    @IdParam('meetingId') meetingId: string,
    @IfMatch() version: number,
    @Body() { agenda }: SetAgendaDto,
    @CurrentCaller() caller: Caller,
  ): Promise<MeetingView> {
    const command = { type: 'set-agenda', by: actorOf(caller), agenda: agenda.map(itemOf) } as const;
    return this.command(id, meetingId, command, version);
  }

  @Post(':meetingId/interpretation')
  @HttpCode(200)
  @ApiOperation({ summary: 'A member says in which languages its people can follow' })
  @ApiOkResponse({ type: MeetingView })
  async askInterpretation(
    @IdParam() id: string,
    @IdParam('meetingId') meetingId: string,
    @Body() { languages }: AskInterpretationDto,
    @CurrentCaller() caller: Caller,
  ): Promise<MeetingView> {
    return this.command(id, meetingId, { type: 'ask-interpretation', by: actorOf(caller), languages });
  }

  @Post(':meetingId/postpone')
  @HttpCode(200)
  @ApiOperation({ summary: 'The coordinator moves it to another hour, with a reason' })
  @ApiOkResponse({ type: MeetingView })
  async postpone(
    @IdParam() id: string,
    @IdParam('meetingId') meetingId: string,
    @Body() { startsAt, reason }: PostponeMeetingDto,
    @CurrentCaller() caller: Caller,
  ): Promise<MeetingView> {
    const command = { type: 'postpone-meeting', by: actorOf(caller), startsAt: utc(startsAt), reason } as const;
    return this.command(id, meetingId, command);
  }

  @Post(':meetingId/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'The coordinator cancels it, with a reason' })
  @ApiOkResponse({ type: MeetingView })
  async cancel(
    @IdParam() id: string,
    @IdParam('meetingId') meetingId: string,
    @Body() { reason }: CancelMeetingDto,
    @CurrentCaller() caller: Caller,
  ): Promise<MeetingView> {
    return this.command(id, meetingId, { type: 'cancel-meeting', by: actorOf(caller), reason });
  }

  @Post(':meetingId/hold')
  @HttpCode(200)
  @ApiOperation({ summary: 'The coordinator records who came; until minutes are drafted, again to correct it' })
  @ApiOkResponse({ type: MeetingView })
  async hold(
    @IdParam() id: string,
    @IdParam('meetingId') meetingId: string,
    @Body() { attendance }: HoldMeetingDto,
    @CurrentCaller() caller: Caller,
  ): Promise<MeetingView> {
    return this.command(id, meetingId, { type: 'hold-meeting', by: actorOf(caller), attendance });
  }

  private async command(id: string, meetingId: string, command: MeetingCommand, seen?: number): Promise<MeetingView> {
    const { stored, found } = await this.conducting.command(id, meetingId, command, seen);
    return meetingView(found, stored.record);
  }
}

const utc = (time: string): string => new Date(time).toISOString();

const itemOf = ({ title, papers = [], organizationId }: AgendaItemDto): AgendaItem => ({
  title,
  papers,
  ...(organizationId !== undefined && { organizationId }),
});
