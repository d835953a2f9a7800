import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiPage, Caller, CurrentCaller, Cursors, IdParam, mapPage, type Page, PageQuery } from '#http';
import { InitiativeAccess } from '../application/initiative-access.js';
import { SearchInitiatives } from '../application/search-initiatives.js';
import { organizationsOf } from './author.js';
import { SearchInitiativesDto } from './initiative.dto.js';
import { InitiativeVersionView, initiativeVersionView, InitiativeView, initiativeView } from './initiative.view.js';

@ApiTags('initiatives')
@Controller('/v1/initiatives')
export class InitiativeListsController {
  constructor(
    private readonly access: InitiativeAccess,
    private readonly search: SearchInitiatives,
    private readonly cursors: Cursors,
  ) {}

  /** Initiatives that are open to the caller, newest first. */
  @Get()
  @ApiPage(InitiativeView)
  async list(@Query() query: SearchInitiativesDto, @CurrentCaller() caller: Caller): Promise<Page<InitiativeView>> {
    const opened = this.cursors.read<string>(query, { list: 'initiatives', caller });
    const { limit: _limit, cursor: _cursor, ...filter } = query;
    const found = await this.search.execute(filter, organizationsOf(caller), opened.limit + 1, opened.after);
    return mapPage(
      opened.of(found, ({ id }) => id),
      initiativeView,
    );
  }

  /** What was published, newest version first. */
  @Get(':id/versions')
  @ApiPage(InitiativeVersionView)
  async versions(
    @IdParam() id: string,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<InitiativeVersionView>> {
    await this.access.toReader(id, organizationsOf(caller));
    const opened = this.cursors.read<number>(query, { list: `initiatives/${id}/versions`, caller });
    const found = await this.search.versionsOf(id, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(found, ({ version }) => version),
      initiativeVersionView,
    );
  }
}
