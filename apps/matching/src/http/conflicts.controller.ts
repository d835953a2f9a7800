import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { ApiPage, Caller, CurrentCaller, Cursors, IdParam, mapPage, type Page, PageQuery } from '#http';
import { DeclareConflict } from '../application/declare-conflict.js';
import { ReadConflicts } from '../application/read-conflicts.js';
import { WithdrawConflict } from '../application/withdraw-conflict.js';
import { ConflictView, conflictView, DeclarationView, declarationView } from './conflict.view.js';
import { DeclareConflictDto } from './conflicts.dto.js';

@ApiTags('suggestions')
@Controller('/v1/conflicts')
export class ConflictsController {
  constructor(
    private readonly reading: ReadConflicts,
    private readonly declaring: DeclareConflict,
    private readonly withdrawing: WithdrawConflict,
    private readonly cursors: Cursors,
  ) {}

  /**
   * Says that your organisation does not work with another one, or on an initiative. From then on neither is suggested
   * to the other, whichever of the two looks; nobody is told of it, and no reason is asked. Declaring the same again
   * changes nothing.
   */
  @Post()
  @ApiCreatedResponse({ type: DeclarationView })
  async declare(
    @Body() { about, aboutId }: DeclareConflictDto,
    @CurrentCaller() caller: Caller,
  ): Promise<DeclarationView> {
    return declarationView(await this.declaring.execute({ about, aboutId }, caller));
  }

  /** What your organisation declared, oldest first. Nobody else reads it, nor who declared what about you. */
  @Get()
  @ApiPage(ConflictView)
  async list(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<Page<ConflictView>> {
    const opened = this.cursors.read<string>(query, { list: 'conflicts', caller });
    const found = await this.reading.execute(caller, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(found, ({ id }) => id),
      conflictView,
    );
  }

  /** Withdraws a declaration: the two may be suggested to each other again at once. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async withdraw(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<void> {
    await this.withdrawing.execute(id, caller);
  }
}
