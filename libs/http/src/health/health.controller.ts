import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { MessagingProcess } from '#messaging';
import { HealthRegistry, Logger, metrics } from '#observability';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/public.js';
import { measureMessaging } from './messaging-gauges.js';

/** For whoever runs the process: is it alive, may it be sent requests, what does it measure. */
@Public()
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly health: HealthRegistry,
    private readonly messaging: MessagingProcess,
    private readonly logger: Logger,
  ) {}

  @Get('health/live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('health/ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const report = await this.health.report();
    reply
      .status(report.status === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(report);
  }

  @Get('metrics')
  async measures(@Res() reply: FastifyReply): Promise<void> {
    // During an outage the last known values are better than none.
    await measureMessaging(this.messaging).catch((error: unknown) =>
      this.logger.warn('Messaging could not be measured', error, 'Health'),
    );
    reply.type(metrics.contentType).send(await metrics.metrics());
  }
}
