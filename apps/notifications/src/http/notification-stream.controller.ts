import { Caller, CurrentCaller, invalid, Language, PersonsOnly, ServiceScopes } from '#http';
import type { Language as LanguageCode } from '#taxonomy';
import { type BeforeApplicationShutdown, Controller, Get, Headers, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LiveNotices, StreamTiming } from '../live/live-notices.js';

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  // nginx would keep events back.
  'x-accel-buffering': 'no',
};

/** Notices as they come. */
@ApiTags('notifications')
@ApiBearerAuth('alianza')
@PersonsOnly()
@Controller('v1/notifications/stream')
export class NotificationStreamController implements BeforeApplicationShutdown {
  private readonly open = new Set<AbortController>();

  constructor(
    private readonly live: LiveNotices,
    private readonly scopes: ServiceScopes,
    private readonly timing: StreamTiming,
  ) {}

  /** Otherwise the server would wait for streams that have no end. */
  beforeApplicationShutdown(): void {
    for (const stream of this.open) stream.abort();
  }

  @Get()
  @ApiOperation({
    summary: 'My notices as they come (server-sent events)',
    description:
      'Events `notice`, each with a Notification as data. It opens with the id of the last one before them, so that ' +
      'nothing is lost when it is cut. Ends when the access token does: connect again.',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'The last id received: the next events follow.' })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ description: 'A stream of events.', schema: { type: 'string' } })
  stream(
    @CurrentCaller() { personId }: Caller,
    @Language() language: LanguageCode,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    const lastSeen = sequenceIn(lastEventId);
    reply.headers(streamHeaders);
    if (request.method === 'HEAD') return void reply.send();
    const ending = new AbortController();
    this.open.add(ending);
    reply.raw.on('close', () => {
      ending.abort();
      this.open.delete(ending);
    });
    // A client that reads nothing takes no heartbeats either: the socket falls silent.
    reply.raw.setTimeout(this.timing.stalledMs, () => reply.raw.destroy());
    const mayRead = (): Promise<boolean> => this.stands(request);
    reply.send(this.live.follow({ personId, language, lastSeen, mayRead }, ending.signal));
  }

  private stands({ headers: { authorization = '' } }: FastifyRequest): Promise<boolean> {
    const { access } = this.scopes.of(NotificationStreamController);
    return access.check(authorization.slice('Bearer '.length)).then(
      () => true,
      () => false,
    );
  }
}

/** @throws Problem 400 */
function sequenceIn(lastEventId: string | undefined): number | undefined {
  if (lastEventId === undefined) return undefined;
  if (!/^\d{1,15}$/.test(lastEventId)) throw invalid([{ pointer: '/Last-Event-ID', code: 'invalid' }]);
  return Number(lastEventId);
}
