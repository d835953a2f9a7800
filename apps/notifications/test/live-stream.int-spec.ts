import { environment } from '#config';
import { AllianceConstituted, PartnerInvited, PeopleNotified, ProposalPublished } from '#contracts';
import { type MongodServer, startTemporaryMongod } from '#stack';
import { Logger } from '#observability';
import { type NoticeStream, waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createConnection, mongo } from 'mongoose';
import { connect } from 'node:net';
import { v7 as newId } from 'uuid';
import { NoticeWakeUps } from '../src/live/notice-wake-ups.js';
import { NoticeDocument, NoticeSchema } from '../src/persistence/notice.schema.js';
import { type Desk, type KnownAlliance, NotificationsApp } from './notifications-app.js';

describe('the live stream', () => {
  let app: NotificationsApp;
  let lead: Desk;
  let alliance: KnownAlliance;

  beforeAll(async () => {
    app = await NotificationsApp.start();
    lead = await app.desk('lead', 'es');
    alliance = await app.alliance(lead);
  }, 60_000);

  afterAll(() => app.stop(), 30_000);

  const tell = async (desk: Desk, times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      const members = [desk.organizationId];
      await app.say(AllianceConstituted, alliance.allianceId, { ...alliance, members });
    }
  };
  const received = async (stream: NoticeStream, count: number): Promise<number[]> => {
    await waitUntil(async () => stream.received.length >= count, { what: `${count} notices on the stream` });
    return stream.received.map(({ id }) => id);
  };

  it('delivers what comes, and only to whom it concerns', async () => {
    const [union, other] = [await app.desk('union', 'es'), await app.desk('other', 'es')];
    const [stream, elsewhere] = [await app.stream(union), await app.stream(other)];
    await tell(union, 3);
    expect(await received(stream, 3)).toEqual([1, 2, 3]);
    expect(stream.received[0]?.data).toMatchObject({ type: 'alliance_constituted', sequence: 1, state: 'unread' });
    expect(elsewhere.received).toEqual([]);
    await Promise.all([stream.close(), elsewhere.close()]);
  });

  it('loses and repeats nothing over cuts, and starts with what is new for who was never here', async () => {
    const union = await app.desk('cut', 'es');
    await tell(union, 2);
    await app.inbox(union, 2);
    const first = await app.stream(union);
    await tell(union, 1);
    expect(await received(first, 1)).toEqual([3]);
    await first.close();
    await tell(union, 60);
    const second = await app.stream(union, 3);
    await tell(union, 2);
    const expected = Array.from({ length: 62 }, (_, at) => at + 4);
    expect(await received(second, 62)).toEqual(expected);
    await second.close();
    const third = await app.stream(union, 1_000_000);
    await tell(union, 1);
    expect(await received(third, 1)).toEqual([66]);
    await third.close();
  }, 30_000);

  it('shows what another process wrote', async () => {
    const union = await app.desk('elsewhere', 'es');
    const stream = await app.stream(union);
    await app.writeAsAnotherProcess(union, 1);
    expect(await received(stream, 1)).toEqual([1]);
    await stream.close();
  });

  it('carries titles with line breaks and U+2028 as one event', async () => {
    const union = await app.desk('lines', 'es');
    const title = 'Una\nid: 99\n\ndata: {} y \u2028 otra';
    const odd = await app.alliance(lead, { title: { es: title } });
    const stream = await app.stream(union);
    await app.say(PartnerInvited, odd.allianceId, {
      ...PartnerInvited.example,
      ...odd,
      invitationId: newId(),
      organizationId: union.organizationId,
      invitedBy: lead.organizationId,
    });
    expect(await received(stream, 1)).toEqual([1]);
    expect(stream.received[0]?.data.title).toContain(title);
    await stream.close();
  });

  it('ends when the access is revoked, and takes no token from before', async () => {
    const union = await app.desk('revoked', 'es');
    const headers = { authorization: `Bearer ${union.token}` };
    const stream = await fetch(`${app.url}/v1/notifications/stream`, { headers });
    await app.revoke(union);
    expect(await stream.text()).toMatch(/^id: 0\nretry: \d+\n\n(: still here\n\n)*$/);
    await expect(app.stream(union)).rejects.toThrow('401');
  });

  it('lets go of a client that reads nothing', async () => {
    const union = await app.desk('stalled', 'es');
    // More than the kernel takes over for a client.
    await app.writeAsAnotherProcess(union, 200, 'x'.repeat(100_000));
    const stalled = await openWithoutReading(app.url, union.token);
    await waitUntil(async () => (await app.openStreams()) === 1, { what: 'the stream' });
    await waitUntil(async () => (await app.openStreams()) === 0, { what: 'the server to hang up', timeoutMs: 30_000 });
    stalled.destroy();
  }, 60_000);

  it('refuses an id that is none', async () => {
    const headers = { 'last-event-id': '1 OR 1' };
    expect(await app.call(lead, 'GET', '/v1/notifications/stream', { headers })).toMatchObject({ status: 400 });
    expect(await app.call({ token: 'none' }, 'GET', '/v1/notifications/stream')).toMatchObject({ status: 401 });
  });
});

describe('a service that stops', () => {
  let mongod: MongodServer;
  let client: mongo.MongoClient;
  let notices: mongo.Collection;

  beforeAll(async () => {
    mongod = await startTemporaryMongod({ env: environment });
    client = await new mongo.MongoClient(mongod.uri).connect();
    notices = client.db('alianza_notifications').collection('notices');
  }, 60_000);

  afterAll(async () => {
    await client.close();
    await mongod.stop();
  }, 30_000);

  it('ends its streams and does not wait for them', async () => {
    const app = await NotificationsApp.start(mongod.uri);
    const union = await app.desk('union', 'es');
    const headers = { authorization: `Bearer ${union.token}` };
    const stream = await fetch(`${app.url}/v1/notifications/stream`, { headers });
    const text = stream.text();
    await app.stop();
    expect(await text).toMatch(/^id: \d+\nretry: \d+\n/);
  }, 30_000);

  it('before it has begun to listen, does not listen for ever', async () => {
    const connection = await createConnection(mongod.uri, { dbName: 'alianza_notifications' }).asPromise();
    const model = connection.model<NoticeDocument>(NoticeDocument.name, NoticeSchema);
    const wakeUps = new NoticeWakeUps(model, new Logger({ level: 'silent', service: 'test' }));
    wakeUps.onApplicationBootstrap();
    await wakeUps.beforeApplicationShutdown();
    await connection.close();
  }, 10_000);

  it('in the middle of telling many, leaves the others to the next one, and each is told once', async () => {
    const before = await NotificationsApp.start(mongod.uri);
    const organization = await before.desk('popular', 'en');
    const people = await before.followers(organization.organizationId, 4_000);
    const initiativeId = newId();
    await before.say(ProposalPublished, initiativeId, {
      ...ProposalPublished.example,
      initiativeId,
      leadOrganizationId: organization.organizationId,
    });
    const told = (): Promise<number> => notices.countDocuments({ initiativeId });
    await waitUntil(async () => (await told()) > 0, { what: 'the first ones to be told' });
    await before.stop();
    expect(await told()).toBeLessThan(people.length);
    const after = await NotificationsApp.start(mongod.uri);
    await waitUntil(async () => (await told()) >= people.length, { what: 'a notice for each' });
    expect([...(await after.toldOf(initiativeId))].sort()).toEqual([...people].sort());
    const said = await after.saidOf(PeopleNotified);
    // Each half under a subject of its own: on one they would undo each other's batches.
    expect(new Set(said.map(({ subject }) => subject)).size).toBe(2);
    expect(said.filter(({ subject }) => subject === initiativeId)).not.toHaveLength(0);
    await after.stop();
  }, 60_000);
});

/** Asks for everything there was, and takes none of it. */
async function openWithoutReading(url: string, token: string): Promise<ReturnType<typeof connect>> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  socket.pause();
  socket.write(
    `GET /v1/notifications/stream HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${token}\r\nLast-Event-ID: 0\r\n\r\n`,
  );
  return socket;
}
