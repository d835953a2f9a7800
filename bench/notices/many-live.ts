import { get, type IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import type { InboxDocument } from '../../apps/notifications/src/persistence/inbox.schema.js';
import type { NoticeDocument } from '../../apps/notifications/src/persistence/notice.schema.js';
import { type Bench, compare, type Result } from '../figure.js';
import { bytesHeld } from '../matching/bytes-held.js';
import { rounds } from '../rounds.js';
import { type ServiceProcess, startServiceProcess } from '../service-process.js';
import { type Database, openDatabase } from '../service-under-test.js';
import { Tally } from '../tally.js';

const connectedAtOnce = 50;
const kibibyte = 1024;
const restMs = 100;
const restingBytes = 16 * kibibyte;

interface Client {
  readonly personId: string;
  readonly response: IncomingMessage;
}

/** Many clients of the live stream in one process of the service: what each holds, and how soon all are told. */
export async function manyLive(bench: Bench): Promise<readonly Result[]> {
  const { servers, scale, progress } = bench;
  const { uri } = await servers.mongod();
  const service = await startServiceProcess({ service: 'notifications', uri, folder: servers.folder });
  const database = await openDatabase(uri, service.database);
  progress.say(`notices: ${scale.liveClients} clients connect …`);
  const before = { service: await residentBytes(service.url), bench: await bytesAtRest() };
  const clients = await connect(service, scale.liveClients);
  try {
    const held = ((await residentBytes(service.url)) - before.service) / clients.length / kibibyte;
    const bare = ((await bytesAtRest()) - before.bench) / clients.length / kibibyte;
    const measured = await rounds(bench, `${clients.length} live clients`, {
      ours: () => tellAll(database, clients),
      'a look for each': () => lookForEach(database, clients),
    });
    const figure = `${clients.length} clients of the live stream`;
    return [
      compare({
        figure: `${figure}, memory each`,
        unit: 'KiB',
        comparator: 'its other end, bare Node',
        ours: [held],
        theirs: [bare],
        goal: { of: 'ours', bound: 'at most', value: 40 },
      }),
      compare({
        figure: `${figure}, notices → the last one`,
        unit: 'ms',
        comparator: 'a look for each, one by one',
        ours: measured.ours,
        theirs: measured['a look for each'],
        goal: { of: 'ours', bound: 'at most', value: 500 },
      }),
    ];
  } finally {
    for (const { response } of clients) response.destroy();
    await database.close();
    await service.stop();
  }
}

async function connect(service: ServiceProcess, count: number): Promise<readonly Client[]> {
  const clients: Client[] = [];
  while (clients.length < count) {
    const some = Array.from({ length: Math.min(connectedAtOnce, count - clients.length) }, () => open(service));
    clients.push(...(await Promise.all(some)));
  }
  return clients;
}

async function open(service: ServiceProcess): Promise<Client> {
  const { authorization = '' } = await service.headers();
  const claims = JSON.parse(Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString()) as { sub: string };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${service.url}/v1/notifications/stream`, { headers: { authorization }, agent: false }, resolve).on(
      'error',
      reject,
    );
  });
  if (response.statusCode !== 200) throw new Error(`The live stream answered ${response.statusCode}`);
  // Its first words say that it listens.
  await new Promise((resolve) => response.once('data', resolve));
  return { personId: claims.sub, response };
}

/** One notice to everybody, committed at once by another process; answers the milliseconds until the last client has it. */
async function tellAll({ db }: Database, clients: readonly Client[]): Promise<number> {
  const tally = new Tally();
  for (const { response } of clients) {
    const hear = (chunk: Buffer): void => {
      if (!chunk.includes('event: notice')) return;
      response.off('data', hear);
      tally.add(1);
    };
    response.on('data', hear);
  }
  const notices = db.collection<NoticeDocument>('notices');
  const sequence = (await notices.countDocuments({ personId: clients[0]?.personId ?? '' })) + 1;
  const people = clients.map(({ personId }) => personId);
  await db
    .collection<InboxDocument>('inboxes')
    .bulkWrite(
      people.map((_id) => ({ updateOne: { filter: { _id }, update: { $set: { last: sequence } }, upsert: true } })),
    );
  const eventId = newId();
  const begun = performance.now();
  await notices.insertMany(people.map((personId) => noticeFor(personId, sequence, eventId)));
  await tally.reaches(clients.length);
  return performance.now() - begun;
}

const noticeFor = (personId: string, sequence: number, eventId: string): NoticeDocument => ({
  _id: newId(),
  personId,
  sequence,
  kind: 'initiative_published',
  class: 'informative',
  state: 'unread',
  version: 1,
  eventId,
  correlationId: eventId,
  content: { because: 'follower', initiative: { es: 'Contratación justa' }, organization: { es: 'Federación' } },
  link: `/v1/initiatives/${eventId}`,
  createdAt: new Date(),
});

/** As a server would that has no streams and asks for those who are there. */
async function lookForEach({ db }: Database, clients: readonly Client[]): Promise<number> {
  const notices = db.collection<NoticeDocument>('notices');
  const begun = performance.now();
  for (const { personId } of clients) await notices.find({ personId, sequence: { $gt: 0 } }).toArray();
  return performance.now() - begun;
}

/** What earlier figures left is let go little by little, and must not count for what the clients hold. */
async function bytesAtRest(): Promise<number> {
  let held = bytesHeld();
  for (;;) {
    await setTimeout(restMs);
    const after = bytesHeld();
    if (held - after < restingBytes) return after;
    held = after;
  }
}

async function residentBytes(url: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  const bytes = /^process_resident_memory_bytes (\S+)/m.exec(text)?.[1];
  if (bytes === undefined) throw new Error(`${url}/metrics does not tell process_resident_memory_bytes.`);
  return Number(bytes);
}
