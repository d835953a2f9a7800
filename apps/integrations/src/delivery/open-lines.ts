import { Injectable } from '@nestjs/common';
import { type Endpoint, validSecrets } from '../domain/webhooks/endpoint.js';
import { WebhookDeliveries } from '../persistence/webhook-deliveries.js';
import { OpenLine } from './open-line.js';
import { WebhookSecrets } from '../application/webhooks/webhook-secrets.js';
import { WebhookSender } from './webhook-sender.js';

/** Opens the way to endpoints, and keeps the log of what was sent. */
@Injectable()
export class OpenLines {
  constructor(
    private readonly secrets: WebhookSecrets,
    private readonly sender: WebhookSender,
    private readonly deliveries: WebhookDeliveries,
  ) {}

  async open(endpoint: Endpoint): Promise<OpenLine> {
    const sealed = validSecrets(endpoint, new Date());
    const secrets = await Promise.all(sealed.map((one) => this.secrets.open(one)));
    return new OpenLine(endpoint.id, { url: endpoint.url, secrets }, this.sender);
  }

  async writeDown(line: OpenLine): Promise<void> {
    await this.deliveries.add(line.takeLog());
  }

  cut(): void {
    this.sender.cut();
  }

  close(): void {
    this.sender.close();
  }
}
