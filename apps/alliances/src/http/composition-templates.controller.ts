import { ApiPage, Cursors, Language, mapPage, type Page, PageQuery, Public } from '#http';
import { compositionTemplates, type Language as LanguageCode } from '#taxonomy';
import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { pageOf } from './page-of.js';
import { TemplateView, templateView } from './views/template.view.js';

/** Tables that others have set, to begin with; they change with a release only. */
@ApiTags('composition templates')
@Public()
@Controller('v1/composition-templates')
export class CompositionTemplatesController {
  constructor(private readonly cursors: Cursors) {}

  @Get()
  @Header('Cache-Control', 'public, max-age=3600')
  @Header('Vary', 'Accept-Language')
  @ApiOperation({ summary: 'Ready composition policies, each with its source' })
  @ApiPage(TemplateView)
  list(@Query() query: PageQuery, @Language() language: LanguageCode): Page<TemplateView> {
    const opened = this.cursors.read<string>(query, { list: 'composition-templates', caller: undefined });
    return mapPage(
      pageOf(compositionTemplates, opened, ({ id }) => id),
      (template) => templateView(template, language),
    );
  }
}
