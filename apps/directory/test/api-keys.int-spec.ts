import { type ApiClient, waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DirectoryApp, personOf } from './directory-app.js';

interface Items {
  readonly items: readonly { readonly id: string }[];
}

describe('API keys', () => {
  let directory: DirectoryApp;
  let admin: ApiClient;
  let id: string;

  beforeAll(async () => {
    directory = await DirectoryApp.start();
    admin = await directory.administrator('coordination@employers.example');
    id = admin.organizationId ?? '';
  }, 60_000);

  afterAll(() => directory.stop(), 30_000);

  const exchange = (secret: string): Promise<Response> =>
    fetch(`${directory.url}/v1/auth/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_secret: secret }),
    });

  it('are exchanged for tokens of their organisation, until they are deleted', async () => {
    const body = { name: 'Monthly export', roles: ['reader', 'admin'] };
    const once = { body, idempotencyKey: 'one-key-only' };
    const created = await admin.expect<{ id: string; secret: string }>(201, 'POST', '/v1/api-keys', once);
    const replay = await admin.expect(201, 'POST', '/v1/api-keys', once);
    expect(replay.body).not.toHaveProperty('secret');

    const reply = await exchange(created.body.secret);
    const token = (await reply.json()) as { access_token: string; token_type: string };
    expect(token).toMatchObject({ token_type: 'Bearer', expires_in: 600 });
    const program = directory.client();
    const headers = { authorization: `Bearer ${token.access_token}` };
    const list = await program.expect<Items>(200, 'GET', '/v1/api-keys', { headers });
    expect(list.body.items).toEqual([expect.objectContaining({ id: created.body.id, name: 'Monthly export' })]);
    expect(JSON.stringify(list.body)).not.toMatch(/secret/i);
    await program.expect(403, 'GET', '/v1/me', { headers });

    await admin.expect(204, 'DELETE', `/v1/api-keys/${created.body.id}`);
    expect((await exchange(created.body.secret)).status).toBe(401);
    await waitUntil(async () => (await program.call('GET', '/v1/api-keys', { headers })).status === 401, {
      what: 'the token of the key to be refused',
    });
  });

  it('are not made when they would have expired already', async () => {
    const body = {
      name: 'Of yesterday',
      roles: ['reader'],
      expiresAt: new Date(Date.now() - 86_400_000).toISOString(),
    };
    const refused = await admin.expect<{ errors: object[] }>(400, 'POST', '/v1/api-keys', { body });
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/expiresAt', code: 'in_the_past' })]);
    const tomorrow = { ...body, expiresAt: new Date(Date.now() + 86_400_000).toISOString() };
    await admin.expect(201, 'POST', '/v1/api-keys', { body: tomorrow });
  });

  it('are exchanged by ordinary OAuth clients: in the header, and with a scope that changes nothing', async () => {
    const key = { body: { name: 'By a library', roles: ['reader'] } };
    const { body: made } = await admin.expect<{ id: string; secret: string }>(201, 'POST', '/v1/api-keys', key);
    const ask = async (headers: Record<string, string>, form: Record<string, string>): Promise<number> => {
      const body = new URLSearchParams({ grant_type: 'client_credentials', ...form });
      return (await fetch(`${directory.url}/v1/auth/token`, { method: 'POST', headers, body })).status;
    };
    const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` });
    expect(await ask(basic(`${made.id}:${made.secret}`), {})).toBe(200);
    expect(await ask({}, { client_secret: made.secret, scope: 'read write' })).toBe(200);
    expect(await ask(basic(`${await personOf(admin)}:${made.secret}`), {})).toBe(401);
    expect(await ask(basic(`${made.id}:alz_${'x'.repeat(56)}`), {})).toBe(401);
  });

  it('of nobody, and other grants, are refused as OAuth does', async () => {
    const unknown = await exchange(`alz_${'x'.repeat(56)}`);
    expect(unknown.status).toBe(401);
    expect(await unknown.json()).toMatchObject({ error: 'invalid_client' });
    const body = { grant_type: 'password' };
    const reply = await directory.client().call('POST', '/v1/auth/token', { body });
    expect(reply).toMatchObject({
      status: 400,
      body: { error: 'unsupported_grant_type', supported: ['client_credentials'] },
    });
  });

  it('end with the membership of who made them', async () => {
    const second = await directory.member(admin, 'second-admin@employers.example', ['admin']);
    const body = { name: 'Short-lived', roles: ['admin'] };
    const { body: key } = await second.expect<{ secret: string }>(201, 'POST', '/v1/api-keys', { body });
    expect((await exchange(key.secret)).status).toBe(200);
    await admin.expect(204, 'DELETE', `/v1/organizations/${id}/members/${await personOf(second)}`);
    expect((await exchange(key.secret)).status).toBe(401);
  });
});
