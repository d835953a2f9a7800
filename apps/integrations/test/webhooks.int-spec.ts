import { ProposalClosed, ProposalWithdrawn } from '#contracts';
import { waitUntil } from '#testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import type { WebhookDeliveryView } from '../src/http/delivery.view.js';
import type { CreatedWebhookView, WebhookView } from '../src/http/webhook.view.js';
import { type Desk, IntegrationsApp } from './integrations-app.js';
import { type Received, Receiver, signatureOf } from './receiver.js';

const types = ['proposals.proposal-published.v1', 'proposals.proposal-closed.v1', 'proposals.proposal-withdrawn.v1'];

describe('webhooks', () => {
  let app: IntegrationsApp;
  let admin: Desk;
  let receiver: Receiver;
  let webhook: CreatedWebhookView;

  beforeAll(async () => {
    app = await IntegrationsApp.start({ ALIANZA_WEBHOOK_HOSTS: '127.0.0.1' });
    admin = await app.desk();
  }, 60_000);

  beforeEach(async () => {
    receiver = await Receiver.open();
    webhook = await app.ok(admin, 'POST', '/v1/webhooks', { body: { url: receiver.url, types } });
  });

  afterEach(() => receiver.close());

  afterAll(() => app.stop(), 30_000);

  const path = (more = ''): string => `/v1/webhooks/${webhook.id}${more}`;
  const end = async (initiativeId: string): Promise<void> => {
    await app.say(ProposalClosed, initiativeId, { ...ProposalClosed.example, initiativeId });
    await app.say(ProposalWithdrawn, initiativeId, { ...ProposalWithdrawn.example, initiativeId });
  };
  const arrived = (count: number): Promise<readonly Received[]> =>
    waitUntil(async () => receiver.received.length >= count && receiver.received, { what: `${count} messages` });
  const taken = async (count: number): Promise<readonly WebhookDeliveryView[]> =>
    waitUntil(
      async () => {
        const { items } = await app.ok<{ items: WebhookDeliveryView[] }>(admin, 'GET', path('/deliveries?limit=100'));
        return items.filter(({ outcome }) => outcome === 'delivered').length >= count && items;
      },
      { what: `${count} deliveries in the log` },
    );
  const ofSubject = (subject: string): string[] =>
    receiver.received.filter(({ body }) => body.subject === subject).map(({ body }) => body.type);
  /** As a receiver reads them that knows a message by its id. */
  const firstOfEach = (subject: string): string[] => {
    const messages = receiver.received.filter(({ body }) => body.subject === subject);
    return [...new Map(messages.map(({ body }) => [body.id, body.type])).values()];
  };
  const enable = async (): Promise<WebhookView> => {
    const { version } = await app.ok<WebhookView>(admin, 'GET', path());
    const headers = { 'if-match': `"${version}"` };
    return app.ok(admin, 'PATCH', path(), { headers, body: { enabled: true } });
  };
  const becomes = (status: string): Promise<WebhookView> =>
    waitUntil(
      async () => {
        const present = await app.ok<WebhookView>(admin, 'GET', path());
        return present.status === status && present;
      },
      { what: `an endpoint that is ${status}` },
    );

  it('are signed with a secret that is shown once, and log what was answered', async () => {
    const initiativeId = await app.initiative();
    const [received] = await arrived(1);
    expect(received?.body).toMatchObject({ type: types[0], subject: initiativeId, data: { initiativeId } });
    expect(received?.headers['webhook-id']).toBe(received?.body.id);
    expect(received && received.headers['webhook-signature']).toBe(received && signatureOf(received, webhook.secret));
    const [delivery] = await taken(1);
    expect(delivery).toMatchObject({ attempt: 1, outcome: 'delivered', reply: { status: 204 } });
    expect(delivery?.request).toMatchObject({ webhookId: received?.body.id, body: received?.body });
    const shown = [await app.ok(admin, 'GET', path()), await app.ok(admin, 'GET', '/v1/webhooks'), delivery];
    expect(JSON.stringify(shown)).not.toMatch(/whsec|ecret":/);
    expect(await app.kept('webhook_endpoints')).not.toContain(webhook.secret.slice(6, 20));
  });

  it('are signed with both secrets after a rotation', async () => {
    const rotated = await app.ok<CreatedWebhookView>(admin, 'POST', path('/rotate'));
    expect(rotated.secret).not.toBe(webhook.secret);
    await app.ok(admin, 'POST', path('/test'));
    const [received] = await arrived(1);
    expect(received?.body.type).toBe('alianza.ping');
    const signatures = String(received?.headers['webhook-signature']).split(' ');
    expect(signatures).toEqual([rotated.secret, webhook.secret].map((one) => received && signatureOf(received, one)));
  });

  it('are signed with every secret of the last day when one rotation comes soon after another', async () => {
    const once = await app.ok<CreatedWebhookView>(admin, 'POST', path('/rotate'));
    const twice = await app.ok<CreatedWebhookView>(admin, 'POST', path('/rotate'));
    await app.ok(admin, 'POST', path('/test'));
    const [received] = await arrived(1);
    const signatures = String(received?.headers['webhook-signature']).split(' ');
    const secrets = [twice.secret, once.secret, webhook.secret];
    expect(signatures).toEqual(secrets.map((one) => received && signatureOf(received, one)));
  });

  it('that fail hold back what follows of the same subject, and of no other', async () => {
    const [bad, good] = [newId(), newId()];
    receiver.answer = ({ body }, response) => void response.writeHead(body.subject === bad ? 500 : 204).end('no');
    await app.initiative(bad);
    await app.initiative(good);
    await end(bad);
    await end(good);
    await taken(3);
    expect(ofSubject(good)).toEqual(types);
    expect(new Set(ofSubject(bad))).toEqual(new Set([types[0]]));
    receiver.recover();
    receiver.received.length = 0;
    await enable();
    await taken(6);
    expect(ofSubject(bad)).toEqual(types);
  });

  it('wait for a receiver that is away: nothing is lost, and order holds', async () => {
    const { port } = receiver;
    await receiver.close();
    const subjects = Array.from({ length: 12 }, () => newId());
    for (const id of subjects) {
      await app.initiative(id);
      await end(id);
    }
    await waitUntil(
      async () => (await app.ok<{ items: unknown[] }>(admin, 'GET', path('/deliveries'))).items.length > 0,
      { what: 'an attempt that failed' },
    );
    receiver = await Receiver.open(port);
    await enable();
    await taken(36);
    // A message may come twice: who enables the endpoint while a try is on its way has that one made again.
    expect(subjects.map(firstOfEach)).toEqual(subjects.map(() => types));
  });

  it('end with 410: the owner is told, and what waits is told when it is enabled again', async () => {
    receiver.answer = (_, response) => void response.writeHead(410).end();
    const id = await app.initiative();
    expect(await becomes('disabled')).toMatchObject({ disabledBecause: 'gone' });
    const [said] = await app.said(webhook.id);
    expect(said).toMatchObject({
      type: 'integrations.webhook-endpoint-disabled.v1',
      data: { endpointId: webhook.id, organizationId: admin.organizationId, reason: 'gone' },
    });
    await end(id);
    receiver.recover();
    receiver.received.length = 0;
    expect(await enable()).toMatchObject({ status: 'active' });
    await arrived(3);
    expect(ofSubject(id)).toEqual(types);
  });

  it('are told again since an event, or one by one, with the ids of the first time', async () => {
    const id = await app.initiative();
    await end(id);
    const first = (await arrived(3)).map(({ body }) => body.id);
    const log = await taken(3);
    receiver.received.length = 0;
    await app.ok(admin, 'POST', path('/replay'), { body: { since: first[1] } });
    expect((await arrived(2)).map(({ body }) => body.id)).toEqual(first.slice(1));
    await taken(5);
    receiver.received.length = 0;
    const oldest = log.at(-1)?.id;
    await app.ok(admin, 'POST', path(`/deliveries/${oldest}/replay`));
    expect((await arrived(1)).map(({ body }) => body.id)).toEqual(first.slice(0, 1));
    await taken(6);
    receiver.received.length = 0;
    await app.ok(admin, 'POST', path('/replay'), { body: { since: '2020-01-01T00:00:00Z' } });
    await waitUntil(async () => ofSubject(id).length === 3, { what: 'the whole history' });
    expect((await app.call(admin, 'POST', path('/replay'), { body: { since: newId() } })).status).toBe(404);
  });

  it('are sent again with the same id when it was not written down that they arrived', async () => {
    let answer: (() => void) | undefined;
    receiver.answer = (_, response) => {
      answer ??= () => response.writeHead(204).end();
      if (receiver.received.length > 1) response.writeHead(204).end();
    };
    await app.initiative();
    await arrived(1);
    // As if the process that has it in hand had died, and another taken it over.
    await app.takeOver(webhook.id);
    answer?.();
    const [one, two] = await arrived(2);
    expect(two?.headers['webhook-id']).toBe(one?.headers['webhook-id']);
    expect(two?.text).toBe(one?.text);
  });

  it.each(['http://hooks.example/', 'https://127.0.0.2/', 'https://2130706434/', 'https://u:p@hooks.example/', 'x'])(
    'are not registered for %s',
    async (url) => {
      const reply = await app.call(admin, 'POST', '/v1/webhooks', { body: { url, types } });
      expect(reply).toMatchObject({ status: 400, body: { errors: [{ pointer: '/url', code: 'invalid_url' }] } });
    },
  );

  it('are twenty of an organisation at most, also when several are made at once', async () => {
    const desk = await app.desk();
    const body = { url: receiver.url, types: ['directory.organization-registered.v1'] };
    const make = async (): Promise<number> => (await app.call(desk, 'POST', '/v1/webhooks', { body })).status;
    for (let made = 0; made < 18; made += 1) expect(await make()).toBe(201);
    const statuses = await Promise.all(Array.from({ length: 4 }, make));
    expect(statuses.sort()).toEqual([201, 201, 409, 409]);
    expect((await app.ok<{ items: unknown[] }>(desk, 'GET', '/v1/webhooks?limit=100')).items).toHaveLength(20);
  });

  it('are for who administers the organisation, and do not exist for another', async () => {
    const editor = await app.desk(admin.organizationId, 'editor');
    const another = await app.desk();
    const asked = ['', '/deliveries'].map(path);
    for (const one of asked) {
      expect((await app.call(editor, 'GET', one)).status).toBe(403);
      expect((await app.call(another, 'GET', one)).status).toBe(404);
    }
    expect((await app.call(editor, 'GET', '/v1/webhooks')).status).toBe(403);
    expect((await app.ok<{ items: unknown[] }>(another, 'GET', '/v1/webhooks')).items).toEqual([]);
    expect((await app.call(another, 'DELETE', path())).status).toBe(404);
    expect((await app.call(admin, 'DELETE', path())).status).toBe(204);
    expect((await app.call(admin, 'GET', path())).status).toBe(404);
  });

  // The last one: nothing is told afterwards.
  it('that hang when the process ends are cut, and wait to be sent again as if nothing had been tried', async () => {
    receiver.answer = () => undefined;
    const body = { url: receiver.url, types: ['directory.organization-registered.v1'] };
    const pinged = await app.ok<WebhookView>(admin, 'POST', '/v1/webhooks', { body });
    await app.ok(admin, 'POST', `/v1/webhooks/${pinged.id}/test`);
    const subject = await app.initiative();
    await arrived(2);
    await app.endTelling();
    expect(await app.waiting(webhook.id)).toMatchObject([{ subject, attempts: 0 }]);
    expect(await app.takenInHand()).toEqual(expect.arrayContaining([webhook.id, pinged.id]));
    const { items } = await app.ok<{ items: WebhookDeliveryView[] }>(admin, 'GET', path('/deliveries'));
    expect(items).toMatchObject([{ outcome: 'failed', error: 'interrupted' }]);
  });
});
