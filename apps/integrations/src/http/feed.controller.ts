import { Problem, QueryInt, Text } from '#http';
import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadFeed } from '../application/read-feed.js';
import { FeedView } from './told-event.view.js';

class FeedQuery {
  @Text(100, { optional: true, description: '`next` of the page before; without it, from the beginning.' })
  after?: string;

  @QueryInt(1, 100, { optional: true, description: 'Events at once; 25 unless given.' })
  limit?: number;

  @QueryInt(0, 30, {
    optional: true,
    description: 'Seconds to wait for something when there is nothing; 0 unless given.',
  })
  wait?: number;
}

const places = /^\d{1,15}$/;

@ApiTags('integrations')
@ApiBearerAuth('alianza')
@Controller('v1/feed')
export class FeedController {
  constructor(private readonly feed: ReadFeed) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    summary: 'What happens to public records, in order',
    description:
      'For platforms that cannot receive webhooks; the same events. Nothing is skipped: see docs/webhooks.md.',
  })
  @ApiOkResponse({ type: FeedView })
  async read(
    @Query() { after = '0', limit = 25, wait = 0 }: FeedQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FeedView> {
    if (!places.test(after)) throw new Problem('invalid_cursor', 400);
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const question = { after: Number(after), limit, waitMs: wait * 1_000 };
    const { events, position } = await this.feed.execute(question, gone.signal);
    return { items: events, next: String(position) };
  }
}
