import { ApiPage, Caller, CurrentCaller, Cursors, IdParam, mapPage, OpenedByBreakGlass, type Page } from '#http';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorOf, readersOf } from '../../application/acting.js';
import { ConsultGroup } from '../../application/consult-group.js';
import { EnterGroupRoom } from '../../application/enter-group-room.js';
import { ofInnerLife } from '../../application/may-know.js';
import { emptyReporting } from '../../domain/reports/reporting.js';
import { AddGroupNoteDto, GroupNotesDto } from './group-room.dto.js';
import { GroupNoteView, groupNoteView, GroupRoomsView, groupRoomView } from './group-room.view.js';

/** Where each constituency of an alliance consults in private. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/group-rooms')
export class GroupRoomsController {
  constructor(
    private readonly entering: EnterGroupRoom,
    private readonly consulting: ConsultGroup,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The caller’s own groups in the alliance: who reads along, and what waits for their word' })
  @ApiOkResponse({ type: GroupRoomsView })
  async rooms(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<GroupRoomsView> {
    const { stored, rooms } = await this.entering.rooms(id, caller);
    // Candidates have a room before they take part, and reports are for those who do.
    const reporting = ofInnerLife(stored, readersOf(caller)) ? stored.record.reporting : emptyReporting;
    return { rooms: rooms.map((room) => groupRoomView(room, reporting)) };
  }

  @OpenedByBreakGlass()
  @Get(':constituency/notes')
  @ApiOperation({ summary: 'What the members of the group said to each other, newest first; nobody else reads it' })
  @ApiPage(GroupNoteView)
  async list(
    @IdParam() id: string,
    @Param('constituency') constituency: string,
    @Query() query: GroupNotesDto,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<GroupNoteView>> {
    const { limit: _limit, cursor: _cursor, ...about } = query;
    const list = `alliances/${id}/group-rooms/${constituency}`;
    const opened = this.cursors.read<string>(query, { list, caller });
    const { limit, after } = opened;
    const page = { limit: limit + 1, ...(after !== undefined && { before: after }) };
    const notes = await this.entering.read(id, constituency, caller, about, page);
    return mapPage(
      opened.of(notes, (note) => note.id),
      groupNoteView,
    );
  }

  @Post(':constituency/notes')
  @ApiOperation({ summary: 'A member of the group says something to the others' })
  @ApiCreatedResponse({ type: GroupNoteView })
  async add(
    @IdParam() id: string,
    @Param('constituency') constituency: string,
    @Body() { text, ...about }: AddGroupNoteDto,
    @CurrentCaller() caller: Caller,
  ): Promise<GroupNoteView> {
    return groupNoteView(await this.consulting.execute(id, constituency, actorOf(caller), text, about));
  }
}
