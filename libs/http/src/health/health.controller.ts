import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { HealthRegistry, metrics } from '#observability';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/public.js';

/** For whoever runs the process: is it alive, may it be sent requests, what does it measure. */
@Public()
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(private readonly health: HealthRegistry) {}

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
    reply.type(metrics.contentType).send(await metrics.metrics());
  }
}
