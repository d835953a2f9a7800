import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose, { type Connection } from 'mongoose';
import { v7 as uuid } from 'uuid';
import { type SampleApp, startSampleApp } from './sample-app.js';

const sample = {
  title: { es: 'Contratación equitativa' },
  name: 'fair hiring',
  themes: ['fair_recruitment'],
  lookingFor: [{ constituency: 'employers', count: 1 }],
  resources: { status: 'to_be_defined' },
};

describe('HTTP while the database fails', () => {
  let service: SampleApp;
  let admin: Connection;
  let headers: Record<string, string>;

  beforeAll(async () => {
    service = await startSampleApp();
    admin = await mongoose.createConnection(service.mongod.uri).asPromise();
    const token = await service.tokenFor({
      personId: uuid(),
      sessionId: uuid(),
      organizations: [{ id: uuid(), roles: ['editor'] }],
      platformRoles: [],
    });
    headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  }, 60_000);

  afterAll(async () => {
    await admin.close();
    await service.stop();
  }, 60_000);

  const create = (key = uuid()): Promise<Response> =>
    fetch(`${service.url}/v1/samples`, {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': key },
      body: JSON.stringify(sample),
    });
  const list = (): Promise<Response> => fetch(`${service.url}/v1/samples`, { headers });
  const failCommand = async (mode: unknown, data: object): Promise<void> => {
    await admin.getClient().db('admin').command({ configureFailPoint: 'failCommand', mode, data });
  };

  it('a full disk refuses writes with a problem, reads go on, and it ends by itself', async () => {
    await failCommand('alwaysOn', { errorCode: 14031, failCommands: ['insert'], appName: 'alianza' });
    const refused = await create();
    const document = (await refused.json()) as { type: string };
    await failCommand('off', {});
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
    expect(document.type).toBe('https://alianza.example/problems/unavailable');
    expect((await list()).status).toBe(200);
    expect((await create()).status).toBe(201);
  }, 30_000);

  it('a killed database: 503 in bounded time, and the same key succeeds after it is back', async () => {
    const key = uuid();
    await service.mongod.kill('SIGKILL');
    const before = performance.now();
    const refused = await create(key);
    const text = await refused.text();
    expect(refused.status).toBe(503);
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(text).not.toMatch(/mongo|ECONNREFUSED|127\.0\.0\.1/i);
    const ready = (await (await fetch(`${service.url}/health/ready`)).json()) as { problems: { name: string }[] };
    expect(ready.problems.map(({ name }) => name)).toContain('directory.database');
    expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
    await service.mongod.restart();
    const created = await waitUntil(
      async () => {
        const reply = await create(key);
        return reply.status === 201 && reply;
      },
      { what: 'the service to come back', timeoutMs: 30_000 },
    );
    expect(created.headers.get('idempotency-replayed')).toBeNull();
  }, 60_000);
});
