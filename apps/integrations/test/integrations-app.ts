import type { Config } from '#config';
import { type EventContract, type EventEnvelope, type InitiativeContent, ProposalPublished } from '#contracts';
import type { AccessTokenSubject } from '#http';
import { ServiceApp, startService } from '#http/testing';
import { type ExecutionContext, runInContext } from '#observability';
import { type ApiReply, waitUntil } from '#testing';
import type { mongo } from 'mongoose';
import { v7 as newId } from 'uuid';
import { WebhookDispatcher } from '../src/delivery/webhook-dispatcher.js';
import { DispatchTiming } from '../src/domain/webhooks/dispatch-timing.js';
import type { Hold } from '../src/domain/webhooks/progress.js';
import type { FeedView } from '../src/http/told-event.view.js';
import type { TrailView } from '../src/http/trail.view.js';
import { IntegrationsModule } from '../src/integrations.module.js';
import type { WebhookLaneDocument } from '../src/persistence/webhook-lane.schema.js';
import { WebhookLanes } from '../src/persistence/webhook-lanes.js';

export interface Desk {
  readonly organizationId: string;
  readonly token: string;
}

/** Integrations on a mongod of its own; the other services only speak. */
export class IntegrationsApp extends ServiceApp {
  /** @param config where it differs from the others' */
  static async start(config: Partial<Config> = {}): Promise<IntegrationsApp> {
    const others = ['directory', 'proposals', 'alliances', 'matching'] as const;
    const setting = { service: 'integrations', module: IntegrationsModule, others, config } as const;
    return new IntegrationsApp(await startService(setting));
  }

  /** Somebody who acts for an organisation, its administrator unless said otherwise. */
  async desk(organizationId = newId(), role: 'admin' | 'editor' | 'reader' = 'admin'): Promise<Desk> {
    const organizations = [{ id: organizationId, roles: [role] }];
    const subject = { personId: newId(), sessionId: newId(), organizations, platformRoles: [] };
    return { organizationId, token: await this.tokenFor(subject) };
  }

  /** A public initiative, published. */
  async initiative(initiativeId = newId(), visibility: InitiativeContent['visibility'] = 'public'): Promise<string> {
    const { example } = ProposalPublished;
    const content = { ...example.content, visibility };
    await this.say(ProposalPublished, initiativeId, { ...example, initiativeId, content });
    return initiativeId;
  }

  async feed(reader: Desk, after = '0', more = ''): Promise<ApiReply<FeedView>> {
    return this.call(reader, 'GET', `/v1/feed?after=${after}&limit=100${more}`);
  }

  /** Waits until the feed tells so many events after a place. */
  async told(reader: Desk, count: number, after = '0'): Promise<FeedView> {
    return waitUntil(
      async () => {
        const { body } = await this.feed(reader, after);
        return body.items.length >= count && body;
      },
      { what: `${count} events in the feed` },
    );
  }

  /** Says something within a request; answers the envelope of what was said. */
  async tell<D extends object>(
    contract: EventContract<string, D>,
    subject: string,
    data: D,
    context: ExecutionContext = { correlationId: 'a-request-of-nobody' },
  ): Promise<EventEnvelope> {
    await runInContext(context, () => this.say(contract, subject, data));
    const said = (await this.committed(contract.source.replace('alianza/', 'alianza_'))).at(-1);
    if (!said) throw new Error(`${contract.source} has said nothing`);
    return said;
  }

  /** Everything of a collection, as text. */
  async kept(collection: string): Promise<string> {
    return JSON.stringify(await this.rows(collection).find().toArray());
  }

  /** Takes an endpoint out of the hands of who tells it, and gives it up at once. */
  async takeOver(endpointId: string): Promise<void> {
    const change = { $inc: { fence: 1 }, $set: { leasedUntil: new Date(0) } };
    await this.rows('webhook_lanes').updateOne({ _id: endpointId }, change);
  }

  /** What a process does when it ends: nothing more is begun, and what hangs is cut. */
  async endTelling(): Promise<void> {
    const { app } = this.parts;
    Object.assign(app.get(DispatchTiming, { strict: false }), { graceMs: 50 });
    await app.get(WebhookDispatcher, { strict: false }).beforeApplicationShutdown();
  }

  /** What waits to be told to an endpoint. */
  async waiting(endpointId: string): Promise<readonly Hold[]> {
    const lane = await this.rows<WebhookLaneDocument>('webhook_lanes').findOne({ _id: endpointId });
    return lane?.progress.holds ?? [];
  }

  /** The endpoints that another process would tell something now although the feed has nothing new. */
  async takenInHand(): Promise<readonly string[]> {
    const lanes = this.parts.app.get(WebhookLanes, { strict: false });
    const taken: string[] = [];
    for (let lane = await lanes.claim(0); lane; lane = await lanes.claim(0)) taken.push(lane._id);
    return taken;
  }

  private rows<T extends { readonly _id: string } = { _id: string }>(collection: string): mongo.Collection<T> {
    const { database } = this.parts;
    return database.getClient().db(database.name).collection(collection);
  }

  async trail(
    reader: Pick<AccessTokenSubject, 'organizations' | 'platformRoles'> | undefined,
    correlationId: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<ApiReply<TrailView>> {
    const subject = { personId: 'person', sessionId: 'session' };
    const caller = reader ? { token: await this.tokenFor({ ...subject, ...reader }) } : {};
    return this.call(caller, 'GET', `/v1/trails/${correlationId}`, { headers });
  }
}
