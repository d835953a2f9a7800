import {
  ApiPage,
  Caller,
  CurrentCaller,
  Cursors,
  IdParam,
  Language,
  mapPage,
  OpenedByBreakGlass,
  type Page,
} from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { readersOf } from '../application/acting.js';
import { ReadAlliance } from '../application/read-alliance.js';
import { SearchAlliances } from '../application/search-alliances.js';
import { SearchAlliancesDto } from './alliance.dto.js';
import { AllianceListItemView, allianceListItemView, AllianceView } from './views/alliance.view.js';
import { ShowAlliance } from './views/show-alliance.js';

@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances')
export class AlliancesController {
  constructor(
    private readonly reading: ReadAlliance,
    private readonly search: SearchAlliances,
    private readonly cursors: Cursors,
    private readonly show: ShowAlliance,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Alliances that the caller may know of, newest first' })
  @ApiPage(AllianceListItemView)
  async list(@Query() query: SearchAlliancesDto, @CurrentCaller() caller: Caller): Promise<Page<AllianceListItemView>> {
    const { limit: _limit, cursor: _cursor, ...filter } = query;
    const opened = this.cursors.read<string>(query, { list: 'alliances', caller });
    const rows = await this.search.execute(filter, caller, opened.limit + 1, opened.after);
    const listing = { readers: readersOf(caller), at: this.search.asOf };
    return mapPage(
      opened.of(rows, ({ _id }) => _id),
      (row) => allianceListItemView(row, listing),
    );
  }

  @OpenedByBreakGlass()
  @Get(':id')
  @ApiOperation({ summary: 'An alliance: the whole for those who take part, for others whom it looks for' })
  @ApiOkResponse({ type: AllianceView })
  async read(
    @IdParam() id: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<AllianceView> {
    const [stored, standpoint] = await this.reading.asSeen(id, caller);
    return this.show.in(language, stored, standpoint);
  }
}
