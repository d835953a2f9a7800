import { ApiPage, Caller, CurrentCaller, Cursors, IdParam, Language, mapPage, type Page, PageQuery } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { KnownOrganizations } from '../application/known-organizations.js';
import { ReadTimeline } from '../application/read-timeline.js';
import { organizationsIn } from '../application/timeline-subject.js';
import { TimelineEntryView, timelineEntryView } from './views/timeline.view.js';

/** Everything that happened in an alliance. */
@ApiTags('alliances')
@ApiBearerAuth('alianza')
@Controller('v1/alliances/:id/timeline')
export class TimelineController {
  constructor(
    private readonly reading: ReadTimeline,
    private readonly organizations: KnownOrganizations,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What happened, who did it and for whom, newest first' })
  @ApiPage(TimelineEntryView)
  async list(
    @IdParam() id: string,
    @Query() query: PageQuery,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<Page<TimelineEntryView>> {
    const opened = this.cursors.read<string>(query, { list: `alliances/${id}/timeline`, caller });
    const entries = await this.reading.execute(id, caller, opened.limit + 1, opened.after);
    const page = opened.of(entries, ({ entry }) => entry._id);
    const names = await this.organizations.namesOf(page.items.flatMap(({ entry }) => organizationsIn(entry)));
    return mapPage(page, (told) => timelineEntryView(told, names, language));
  }
}
