import { Caller, CurrentCaller, invalid, Language } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ReadTrail } from '../application/read-trail.js';
import { TrailView, trailView } from './trail.view.js';

/** What `X-Correlation-Id` may be. */
const correlationIds = /^[A-Za-z0-9-]{8,64}$/;

@ApiTags('integrations')
@ApiBearerAuth('alianza')
@Controller('v1/trails')
export class TrailsController {
  constructor(private readonly trail: ReadTrail) {}

  @Get(':correlationId')
  @ApiParam({ name: 'correlationId', schema: { type: 'string', pattern: correlationIds.source } })
  @ApiOperation({
    summary: 'The story of one request, as far as the caller may see',
    description: 'From the request to the last notice; at most 2 000 entries.',
  })
  @ApiOkResponse({ type: TrailView })
  async read(
    @Param('correlationId') correlationId: string,
    @CurrentCaller() caller: Caller,
    @Language() language: LanguageCode,
  ): Promise<TrailView> {
    if (!correlationIds.test(correlationId)) throw invalid([{ pointer: '/correlationId', code: 'invalid_id' }]);
    return trailView(correlationId, await this.trail.execute(correlationId, caller), language);
  }
}
