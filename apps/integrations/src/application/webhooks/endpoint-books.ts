import { WebhookEndpointDisabled } from '#contracts';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { disabled, type Endpoint, type Errand } from '../../domain/webhooks/endpoint.js';
import type { Progress } from '../../domain/webhooks/progress.js';
import type { WebhookLaneDocument } from '../../persistence/webhook-lane.schema.js';
import { WebhookEndpoints } from '../../persistence/webhook-endpoints.js';
import { WebhookLanes } from '../../persistence/webhook-lanes.js';

/** How far a dispatcher came with an endpoint that it has in hand. */
export interface WorkDone {
  readonly lane: WebhookLaneDocument;
  readonly progress: Progress;
  readonly done: readonly Errand[];
}

/** What a dispatcher reads of an endpoint and writes down. */
@Injectable()
export class EndpointBooks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endpoints: WebhookEndpoints,
    private readonly lanes: WebhookLanes,
  ) {}

  async find(endpointId: string): Promise<Endpoint | undefined> {
    return this.endpoints.find(endpointId);
  }

  /** Undefined when a command moved the endpoint meanwhile, or another process has it. */
  async save({ lane, progress, done }: WorkDone): Promise<WebhookLaneDocument | undefined> {
    return this.lanes.save(lane, progress, done);
  }

  /** Nothing more is sent, what waits stays, and the owner is told. */
  async disable({ lane, progress, done }: WorkDone, reason: 'gone' | 'failing'): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const endpoint = await this.endpoints.find(lane._id, tx);
      const saved = await this.lanes.save(lane, progress, done, tx);
      if (!saved || endpoint?.status !== 'active') return;
      await this.endpoints.replace(disabled(endpoint, reason), endpoint.version, tx);
      await this.lanes.move(lane._id, false, progress, tx);
      const { id: endpointId, organizationId } = endpoint;
      tx.emit(WebhookEndpointDisabled, endpointId, { endpointId, organizationId, reason });
    }, 'messaging');
  }
}
