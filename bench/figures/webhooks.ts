import { randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { OrganizationRegistered } from '#contracts';
import { oneWebhookAtATime } from '../comparators/one-webhook-at-a-time.js';
import { CountingReceiver } from '../counting-receiver.js';
import { compare, type Figure } from '../figure.js';
import { registered } from '../registered.js';
import { rounds } from '../rounds.js';
import { type ServiceProcess, startServiceProcess } from '../service-process.js';
import { openDatabase } from '../service-under-test.js';

const many = 100;
/** As many as an organisation can have. */
const ofAnOrganization = 20;

/** Replays of the whole feed by the real service, to a receiver in this process. */
export const webhooks: Figure = {
  name: 'webhooks',
  about: 'signed deliveries of the integrations service to a local receiver, and what one endpoint that hangs costs',
  async run(bench) {
    const { uri } = await bench.servers.mongod();
    const perEndpoint = bench.scale.deliveries / many;
    bench.progress.say('webhooks: the integrations service starts …');
    const service = await startServiceProcess({
      service: 'integrations',
      uri,
      folder: bench.servers.folder,
      settings: { ALIANZA_WEBHOOK_HOSTS: '127.0.0.1' },
      history: Array.from({ length: perEndpoint }, () => registered()),
    });
    const [receiver, database] = [await CountingReceiver.open(), await openDatabase(uri, 'bench_bare')];
    try {
      await toldAll(service, perEndpoint);
      const others = await endpoints(
        service,
        Array.from({ length: many - 1 }, () => `${receiver.url}/counted`),
      );
      const spare = await endpoints(service, [`${receiver.url}/uncounted`]);
      const hanging = await endpoints(service, [`${receiver.url}/hangs`]);
      const body = JSON.stringify(OrganizationRegistered.example);
      const replayTo = (one: readonly Endpoint[]): Promise<number> =>
        replay(service, receiver, [...one, ...others], (many - 1) * perEndpoint);
      const values = await rounds(bench, 'webhooks', {
        'all well': () => replayTo(spare),
        'one hangs': () => replayTo(hanging),
        'one at a time': () =>
          oneWebhookAtATime(database.db.collection('deliveries'), `${receiver.url}/counted`, body, bench.scale.sideMs),
      });
      return [
        compare({
          figure: 'webhooks, signed and written down',
          unit: 'deliveries/s',
          comparator: 'one at a time, each written down',
          ours: values['all well'],
          theirs: values['one at a time'],
          goal: { of: 'ours', bound: 'at least', value: 400 },
        }),
        compare({
          figure: 'webhooks, one of 100 endpoints hangs',
          unit: 'deliveries/s',
          comparator: 'all 100 answer',
          ours: values['one hangs'],
          theirs: values['all well'],
          goal: { of: 'ratio', bound: 'at least', value: 0.9 },
        }),
      ];
    } finally {
      await service.stop();
      await receiver.close();
      await database.close();
    }
  },
};

interface Endpoint {
  readonly id: string;
  readonly organizationId: string;
}

/** Waits until all that was said is in the feed. */
async function toldAll({ url, headers }: ServiceProcess, count: number): Promise<void> {
  for (let [told, next] = [0, '0']; told < count;) {
    const response = await fetch(`${url}/v1/feed?limit=100&wait=30&after=${next}`, { headers: await headers() });
    const page = (await response.json()) as { items: unknown[]; next: string };
    [told, next] = [told + page.items.length, page.next];
  }
}

async function endpoints(service: ServiceProcess, urls: readonly string[]): Promise<readonly Endpoint[]> {
  const made: Endpoint[] = [];
  let organizationId = newId();
  for (const [at, url] of urls.entries()) {
    if (at % ofAnOrganization === 0) organizationId = newId();
    const body = { url, types: [OrganizationRegistered.type] };
    const { id } = await post<{ id: string }>(service, organizationId, '/v1/webhooks', body);
    made.push({ id, organizationId });
  }
  return made;
}

/** Everything again to these endpoints; answers how many a second were taken. */
async function replay(
  service: ServiceProcess,
  receiver: CountingReceiver,
  told: readonly Endpoint[],
  counted: number,
): Promise<number> {
  const reached = receiver.reaches(counted);
  const begun = performance.now();
  const asking = told.map(({ id, organizationId }) =>
    post(service, organizationId, `/v1/webhooks/${id}/replay`, { since: '2020-01-01T00:00:00Z' }),
  );
  await Promise.all(asking);
  await reached;
  return (counted * 1_000) / (performance.now() - begun);
}

async function post<T>(service: ServiceProcess, organizationId: string, path: string, body: object): Promise<T> {
  const headers = { ...(await service.headers(organizationId)), 'idempotency-key': randomUUID() };
  const response = await fetch(`${service.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}
