import type { ServiceModel } from '#persistence';
import {
  FeedHeadDocument,
  FeedHeadSchema,
  PendingEntryDocument,
  PendingEntrySchema,
  ToldEntryDocument,
  ToldEntrySchema,
  ToldInitiativeDocument,
  ToldInitiativeSchema,
} from './told-entry.schema.js';
import { WebhookDeliveryDocument, WebhookDeliverySchema } from './webhook-delivery.schema.js';
import {
  WebhookEndpointDocument,
  WebhookEndpointSchema,
  WebhookOwnerDocument,
  WebhookOwnerSchema,
} from './webhook-endpoint.schema.js';
import { WebhookLaneDocument, WebhookLaneSchema } from './webhook-lane.schema.js';

/** What integrations keeps besides its read models. */
export const models: readonly ServiceModel[] = [
  { name: ToldEntryDocument.name, schema: ToldEntrySchema },
  { name: PendingEntryDocument.name, schema: PendingEntrySchema },
  { name: FeedHeadDocument.name, schema: FeedHeadSchema },
  { name: ToldInitiativeDocument.name, schema: ToldInitiativeSchema },
  { name: WebhookEndpointDocument.name, schema: WebhookEndpointSchema },
  { name: WebhookOwnerDocument.name, schema: WebhookOwnerSchema },
  { name: WebhookLaneDocument.name, schema: WebhookLaneSchema },
  { name: WebhookDeliveryDocument.name, schema: WebhookDeliverySchema },
];
