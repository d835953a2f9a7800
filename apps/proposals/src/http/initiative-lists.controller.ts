import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  AnonymousAllowed,
  ApiPage,
  type Caller,
  CurrentCaller,
  Cursors,
  IdParam,
  mapPage,
  type Page,
  PageQuery,
} from '#http';
import { InitiativeAccess } from '../application/initiative-access.js';
import { ListVersions } from '../application/list-versions.js';
import { keysOf } from '../application/reader.js';
import { SearchInitiatives } from '../application/search-initiatives.js';
import { SearchInitiativesDto } from './initiative.dto.js';
import { InitiativeVersionView, initiativeVersionView, InitiativeView, initiativeView } from './initiative.view.js';

@ApiTags('initiatives')
@ApiBearerAuth('alianza')
@Controller('/v1/initiatives')
export class InitiativeListsController {
  constructor(
    private readonly search: SearchInitiatives,
    private readonly published: ListVersions,
    private readonly access: InitiativeAccess,
    private readonly cursors: Cursors,
  ) {}

  @AnonymousAllowed()
  @Get()
  @ApiOperation({ summary: 'Search initiatives, newest first; without a token, the public ones' })
  @ApiPage(InitiativeView)
  async list(
    @Query() query: SearchInitiativesDto,
    @CurrentCaller() caller: Caller | undefined,
  ): Promise<Page<InitiativeView>> {
    const opened = this.cursors.read<string>(query, { list: 'initiatives', caller });
    const reader = { keys: keysOf(caller), findsResting: caller?.isSecretariat === true };
    const found = await this.search.execute(query, reader, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(found, ({ id }) => id),
      initiativeView,
    );
  }

  @Get(':id/versions')
  @ApiOperation({ summary: 'What was published, newest version first' })
  @ApiPage(InitiativeVersionView)
  async versions(
    @IdParam() id: string,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<Page<InitiativeVersionView>> {
    const initiative = await this.access.toReader(id, caller);
    const opened = this.cursors.read<number>(query, { list: `initiatives/${id}/versions`, caller });
    const found = await this.published.execute(initiative, keysOf(caller), opened.limit + 1, opened.after);
    return mapPage(
      opened.of(found, ({ version }) => version),
      initiativeVersionView,
    );
  }
}
