import { ApiPage, Cursors, Language, mapPage, notFound, type Page, PageQuery, Public } from '#http';
import { codeListNames, codeLists, type Language as LanguageCode } from '#taxonomy';
import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { codeListSummary, CodeListSummaryView, codeListView, CodeListView } from './code-list.view.js';

/** Lists change with a release only. */
const cacheable = 'public, max-age=3600';

@ApiTags('code lists')
@Public()
@Controller('v1/code-lists')
export class CodeListsController {
  constructor(private readonly cursors: Cursors) {}

  @Get()
  @Header('Cache-Control', cacheable)
  @ApiOperation({ summary: 'The code lists' })
  @ApiPage(CodeListSummaryView)
  list(@Query() query: PageQuery): Page<CodeListSummaryView> {
    const opened = this.cursors.read<string>(query, { list: 'code-lists', caller: undefined });
    const { after = '' } = opened;
    const names = [...codeListNames].sort().filter((name) => name > after);
    return mapPage(
      opened.of(names, (name) => name),
      (name) => codeListSummary(codeLists[name]),
    );
  }

  @Get(':name')
  @Header('Cache-Control', cacheable)
  @Header('Vary', 'Accept-Language')
  @ApiOperation({ summary: 'One code list, with labels in es, en, pt and fr' })
  @ApiOkResponse({ type: CodeListView })
  read(@Param('name') name: string, @Language() language: LanguageCode): CodeListView {
    const known = codeListNames.find((one) => one === name);
    if (known === undefined) throw notFound();
    return codeListView(codeLists[known], language);
  }
}
