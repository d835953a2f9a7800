import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '#config';
import { OrganizationRegistered } from '#contracts';
import { type MongodServer, startMongod } from '#stack';
import { waitUntil } from '#testing';
import { Receiver, signatureOf } from '../../apps/integrations/test/receiver.js';
import { registered } from '../../bench/registered.js';
import { type ServiceProcess, startServiceProcess } from '../../bench/service-process.js';

interface Created {
  readonly id: string;
  readonly secret: string;
}

describe('a process that is killed between sending a webhook and writing it down', () => {
  let folder: string;
  let mongod: MongodServer;
  let receiver: Receiver;
  let service: ServiceProcess;
  const event = registered();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alianza-webhooks-'));
    mongod = await startMongod({ dbPath: join(folder, 'mongod'), env: environment });
    receiver = await Receiver.open();
    const settings = {
      ALIANZA_WEBHOOK_HOSTS: '127.0.0.1',
      ALIANZA_LEASE_MS: '500',
      ALIANZA_CRASH_POINT: `integrations/webhook-after-send:${marker()}`,
    };
    service = await startServiceProcess({
      service: 'integrations',
      uri: mongod.uri,
      folder,
      settings,
      history: [event],
    });
  }, 120_000);

  afterAll(async () => {
    await service.stop();
    await receiver.close();
    await mongod.stop();
    await rm(folder, { recursive: true });
  }, 60_000);

  const marker = (): string => join(folder, 'killed');
  const call = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const headers = { ...(await service.headers()), 'idempotency-key': randomUUID() };
    const response = await fetch(`${service.url}${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    return (await response.json()) as T;
  };

  it('leaves it to the next one, which sends it again with the same id', async () => {
    await waitUntil(async () => (await call<{ items: unknown[] }>('GET', '/v1/feed')).items.length === 1, {
      what: 'the event in the feed',
    });
    const wanted = { url: receiver.url, types: [OrganizationRegistered.type] };
    const { id, secret } = await call<Created>('POST', '/v1/webhooks', wanted);
    await call('POST', `/v1/webhooks/${id}/replay`, { since: event.id });
    expect((await service.process.exited).signal).toBe('SIGKILL');
    expect(existsSync(marker())).toBe(true);
    expect(receiver.received).toHaveLength(1);

    await service.process.restart({ ALIANZA_CRASH_POINT: undefined });
    await service.process.ready();
    const deliveries = await waitUntil(
      async () => {
        const { items } = await call<{ items: { outcome: string }[] }>('GET', `/v1/webhooks/${id}/deliveries`);
        return items.length > 0 && items;
      },
      { what: 'a delivery in the log', timeoutMs: 30_000 },
    );
    expect(deliveries.map(({ outcome }) => outcome)).toEqual(['delivered']);
    const [first, again] = receiver.received;
    expect(receiver.received).toHaveLength(2);
    expect(again?.headers['webhook-id']).toBe(event.id);
    expect(first?.headers['webhook-id']).toBe(event.id);
    expect(again?.text).toBe(first?.text);
    expect(again && again.headers['webhook-signature']).toBe(again && signatureOf(again, secret));
  }, 120_000);
});
