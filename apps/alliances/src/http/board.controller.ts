import { Caller, CurrentCaller, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadBoard } from '../application/read-board.js';
import { ShowNames } from './names/show-names.js';
import { BoardView, boardView } from './views/board.view.js';

@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/board')
export class BoardController {
  constructor(
    private readonly reading: ReadBoard,
    private readonly names: ShowNames,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What is incomplete, late or silent, each number with the list that makes it' })
  @ApiOkResponse({ type: BoardView })
  async read(@CurrentCaller() caller: Caller, @Language() language: LanguageCode): Promise<BoardView> {
    const organizationId = caller.actingOrganization();
    const [board, nameOf] = await Promise.all([
      this.reading.execute(organizationId),
      this.names.of([organizationId], language),
    ]);
    return boardView(board, nameOf(organizationId));
  }
}
