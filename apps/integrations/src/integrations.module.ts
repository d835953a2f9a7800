import { HttpModule } from '#http';
import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { ReadTrail } from './application/read-trail.js';
import { TrailsProjection } from './events/trails.projection.js';
import { TrailsController } from './http/trails.controller.js';

/** The story of one request. */
@Module({
  imports: [MessagingModule.forService('integrations', { models: [] }), HttpModule.forService('integrations')],
  controllers: [TrailsController, TrailsProjection],
  providers: [ReadTrail],
})
export class IntegrationsModule {}
