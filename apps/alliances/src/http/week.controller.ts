import { ApiPage, Caller, CurrentCaller, Cursors, Id, Language, mapPage, OneOf, type Page, PageQuery } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadLoad } from '../application/read-load.js';
import { owedPosition, ReadWeek, type WorkDue, workPosition } from '../application/read-week.js';
import { type OwedKind, owedKinds } from '../domain/week/owed-kind.js';
import { ShowNames } from './names/show-names.js';
import { pageOf } from './page-of.js';
import { OwedView, owedView, WeekView, weekView, workDues, WorkView, workView } from './views/week.view.js';

class OwedQuery extends PageQuery {
  @OneOf(owedKinds, { optional: true, description: 'What is awaited.' }) what?: OwedKind;
  @Id({ optional: true, description: 'Who owes it.' }) organization?: string;
  @Id({ optional: true, description: 'In which alliance.' }) alliance?: string;
}

class WorkQuery extends PageQuery {
  @OneOf(workDues, { description: 'Its last day is one of the coming seven, or has passed.' }) due!: WorkDue;
}

/** What a desk goes through once a week; each number with its list. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/board')
export class WeekController {
  constructor(
    private readonly reading: ReadWeek,
    private readonly load: ReadLoad,
    private readonly names: ShowNames,
    private readonly cursors: Cursors,
  ) {}

  @Get('week')
  @ApiOperation({ summary: 'Who owes an answer, and who does what this week; each number with the list that makes it' })
  @ApiOkResponse({ type: WeekView })
  async week(@CurrentCaller() caller: Caller, @Language() language: LanguageCode): Promise<WeekView> {
    const organizationId = caller.actingOrganization();
    const { asOf } = this.reading;
    const [owed, thisWeek, late, load] = await Promise.all([
      this.reading.owed(organizationId),
      this.reading.work(organizationId, 'this_week'),
      this.reading.work(organizationId, 'late'),
      this.load.of(organizationId),
    ]);
    const work = { this_week: thisWeek, late };
    const owing = owed.flatMap(({ organizations }) => organizations);
    const nameOf = await this.names.of([organizationId, ...owing], language);
    return { ...weekView({ organizationId, asOf, owed, work }, nameOf), load };
  }

  @Get('owed')
  @ApiOperation({ summary: 'The answers that are owed, the longest awaited first' })
  @ApiPage(OwedView)
  async owed(
    @Query() query: OwedQuery,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<Page<OwedView>> {
    const organizationId = caller.actingOrganization();
    const opened = this.cursors.read<string>(query, { list: 'board/owed', caller });
    const { what, organization, alliance } = query;
    const filter = { ...(what && { what }), ...(organization && { organization }), ...(alliance && { alliance }) };
    const page = pageOf(await this.reading.owed(organizationId, filter), opened, owedPosition);
    const owing = page.items.flatMap(({ organizations }) => organizations);
    const [items, nameOf] = await Promise.all([this.reading.withTitles(page.items), this.names.of(owing, language)]);
    return mapPage({ ...page, items }, owedView(nameOf));
  }

  @Get('work')
  @ApiOperation({ summary: 'Who does what, where, when and for whom, the earliest first' })
  @ApiPage(WorkView)
  async work(
    @Query() query: WorkQuery,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<Page<WorkView>> {
    const organizationId = caller.actingOrganization();
    const opened = this.cursors.read<string>(query, { list: 'board/work', caller });
    const page = pageOf(await this.reading.work(organizationId, query.due), opened, workPosition);
    const owners = page.items.map((row) => row.organizationId);
    return mapPage(page, workView(await this.names.of(owners, language)));
  }
}
