import { Caller, CurrentCaller } from '#http';
import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadBoard } from '../application/read-board.js';
import { BoardView, boardView } from './views/board.view.js';

@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/board')
export class BoardController {
  constructor(private readonly reading: ReadBoard) {}

  @Get()
  @ApiOperation({ summary: 'What is incomplete, late or silent, each number with the list that makes it' })
  @ApiOkResponse({ type: BoardView })
  async read(@CurrentCaller() caller: Caller): Promise<BoardView> {
    const organizationId = caller.actingOrganization();
    return boardView(await this.reading.execute(organizationId), organizationId);
  }
}
