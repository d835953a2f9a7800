import { HttpModule } from '#http';
import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { ReadTrail } from './application/read-trail.js';
import { tellingProviders } from './providers.js';
import { tellOutsideWhatHappened } from './events/tell-outside-what-happened.js';
import { TrailsProjection } from './events/trails.projection.js';
import { FeedController } from './http/feed.controller.js';
import { integrationProblems } from './http/problems.js';
import { TrailsController } from './http/trails.controller.js';
import { WebhookChangesController } from './http/webhook-changes.controller.js';
import { WebhookDeliveriesController } from './http/webhook-deliveries.controller.js';
import { WebhooksController } from './http/webhooks.controller.js';
import { models } from './persistence/models.js';

/** What other platforms are told, by webhook or on asking; and the story of one request. */
@Module({
  imports: [
    MessagingModule.forService('integrations', { models }),
    HttpModule.forService('integrations', { problems: integrationProblems }),
  ],
  controllers: [
    TrailsController,
    FeedController,
    WebhooksController,
    WebhookChangesController,
    WebhookDeliveriesController,
    TrailsProjection,
    ...tellOutsideWhatHappened,
  ],
  providers: [ReadTrail, ...tellingProviders],
})
export class IntegrationsModule {}
