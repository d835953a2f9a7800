import { Config } from '#config';
import type { Provider } from '@nestjs/common';
import { ReadFeed } from './application/read-feed.js';
import { TellOutside } from './application/tell-outside.js';
import { AskOfWebhook } from './application/webhooks/ask-of-webhook.js';
import { ChangeWebhook } from './application/webhooks/change-webhook.js';
import { CreateWebhook } from './application/webhooks/create-webhook.js';
import { EndpointAddresses } from './application/webhooks/endpoint-addresses.js';
import { EndpointBooks } from './application/webhooks/endpoint-books.js';
import { OwnEndpoint } from './application/webhooks/own-endpoint.js';
import { ReadWebhooks } from './application/webhooks/read-webhooks.js';
import { RemoveWebhook } from './application/webhooks/remove-webhook.js';
import { ReplayWebhook } from './application/webhooks/replay-webhook.js';
import { RotateWebhookSecret } from './application/webhooks/rotate-webhook-secret.js';
import { EndpointStore } from './persistence/endpoint-store.js';
import { FeedWriter } from './persistence/feed-writer.js';
import { Feed } from './persistence/feed.js';
import { ToldInitiatives } from './persistence/told-initiatives.js';
import { WebhookDeliveries } from './persistence/webhook-deliveries.js';
import { WebhookEndpoints } from './persistence/webhook-endpoints.js';
import { WebhookLanes } from './persistence/webhook-lanes.js';
import { DispatchTiming } from './domain/webhooks/dispatch-timing.js';
import { DueLanes } from './delivery/due-lanes.js';
import { FeedSequencer } from './delivery/feed-sequencer.js';
import { FeedWatch } from './delivery/feed-watch.js';
import { GuardedAgents } from './delivery/guarded-agents.js';
import { LaneRunner } from './delivery/lane-runner.js';
import { OpenLines } from './delivery/open-lines.js';
import { WebhookDispatcher } from './delivery/webhook-dispatcher.js';
import { WebhookSecrets } from './application/webhooks/webhook-secrets.js';
import { WebhookSender } from './delivery/webhook-sender.js';

/** What tells other platforms: the feed, the endpoints, and the way to them. */
export const tellingProviders: readonly Provider[] = [
  Feed,
  FeedWriter,
  FeedSequencer,
  ToldInitiatives,
  TellOutside,
  ReadFeed,
  FeedWatch,
  WebhookEndpoints,
  WebhookLanes,
  WebhookDeliveries,
  EndpointStore,
  EndpointAddresses,
  EndpointBooks,
  OwnEndpoint,
  ReadWebhooks,
  CreateWebhook,
  ChangeWebhook,
  RemoveWebhook,
  RotateWebhookSecret,
  AskOfWebhook,
  ReplayWebhook,
  WebhookSecrets,
  WebhookSender,
  {
    provide: GuardedAgents,
    inject: [EndpointAddresses],
    useFactory: ({ allowedHosts }: EndpointAddresses) => new GuardedAgents(allowedHosts),
  },
  {
    provide: DispatchTiming,
    inject: [Config],
    useFactory: ({ ALIANZA_LEASE_MS }: Config) =>
      Object.assign(new DispatchTiming(), { leaseMs: 3 * ALIANZA_LEASE_MS }),
  },
  DueLanes,
  OpenLines,
  LaneRunner,
  WebhookDispatcher,
];
