import {
  ApiPage,
  Caller,
  CurrentCaller,
  Cursors,
  IdParam,
  mapPage,
  notFound,
  type Page,
  PageQuery,
  PersonsOnly,
} from '#http';
import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { SaveSearches } from '../application/following/save-searches.js';
import { SavedSearches } from '../persistence/saved-searches.js';
import { SavedSearchView, savedSearchView, SaveSearchDto, wantedIn } from './saved-search.dto.js';

/** The standing searches of the person who asks; nobody else can see them. */
@ApiTags('notifications')
@ApiBearerAuth('alianza')
@PersonsOnly()
@Controller('v1/saved-searches')
export class SavedSearchesController {
  constructor(
    private readonly searches: SavedSearches,
    private readonly saving: SaveSearches,
    private readonly cursors: Cursors,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Be told of new initiatives or organisations that fit',
    description: 'Each is told once, in the digest unless you choose otherwise, as long as everybody may read it.',
  })
  @ApiCreatedResponse({ type: SavedSearchView })
  async save(@Body() body: SaveSearchDto, @CurrentCaller() { personId }: Caller): Promise<SavedSearchView> {
    return savedSearchView(await this.saving.save(personId, wantedIn(body)));
  }

  @Get()
  @ApiOperation({ summary: 'My saved searches, the latest first' })
  @ApiPage(SavedSearchView)
  async list(@Query() query: PageQuery, @CurrentCaller() caller: Caller): Promise<Page<SavedSearchView>> {
    const opened = this.cursors.read<string>(query, { list: 'saved-searches', caller });
    const rows = await this.searches.page(caller.personId, opened.limit + 1, opened.after);
    return mapPage(
      opened.of(rows, ({ _id }) => _id),
      savedSearchView,
    );
  }

  @Get(':id')
  @ApiOperation({ summary: 'One of my saved searches' })
  @ApiOkResponse({ type: SavedSearchView })
  async read(@IdParam() id: string, @CurrentCaller() { personId }: Caller): Promise<SavedSearchView> {
    const search = await this.searches.find(personId, id);
    if (!search) throw notFound();
    return savedSearchView(search);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Be told no longer' })
  @ApiNoContentResponse()
  async giveUp(@IdParam() id: string, @CurrentCaller() { personId }: Caller): Promise<void> {
    await this.saving.giveUp(personId, id);
  }
}
