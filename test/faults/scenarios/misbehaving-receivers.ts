import { waitUntil } from '#testing';
import type { ApiClient } from '#testing';
import { draft, publish } from '../generator/initiatives.js';
import { type Manner, manners, MisbehavingReceivers, restMs } from '../nemesis/misbehaving-receivers.js';
import type { FaultySystem } from '../system/faulty-system.js';
import { expected, type Scenario } from './scenario.js';

interface Webhook {
  readonly id: string;
  readonly status: string;
  readonly disabledBecause?: string;
}

interface Delivery {
  readonly outcome: string;
  readonly reply?: { readonly status: number; readonly body: string };
}

type Webhooks = ReadonlyMap<Manner, string>;

const type = 'proposals.proposal-published.v1';
const longestReply = 1_024;

/** F28: receivers of every kind: those that are well lose nothing, and each of the others gets its due. */
export const misbehavingReceivers: Scenario = {
  id: 'F28',
  title: 'webhook receivers that break, redirect, rest, are gone, hang, and answer without end',
  modes: ['embedded', 'distributed'],
  briefly: 'embedded',
  run: async (system, tell) => {
    const { client } = system.cast.first.council;
    const receivers = await MisbehavingReceivers.open();
    const webhooks = new Map<Manner, string>();
    try {
      for (const manner of manners) webhooks.set(manner, await register(client, receivers.urlOf(manner)));
      await tellAll(system, receivers, manners);
      tell('every receiver was told once');
      await tellAll(system, receivers, ['well', 'endless', 'drips']);
      tell('and again, while one hung');
      await judge(client, receivers, webhooks);
    } finally {
      for (const id of webhooks.values()) await client.expect(204, 'DELETE', `/v1/webhooks/${id}`);
      await receivers.close();
    }
    return 0;
  },
};

async function register(client: ApiClient, url: string): Promise<string> {
  const { body } = await client.expect<{ id: string }>(201, 'POST', '/v1/webhooks', { body: { url, types: [type] } });
  return body.id;
}

/** Publishes something, and waits until it was sent to each of these. */
async function tellAll(system: FaultySystem, receivers: MisbehavingReceivers, to: readonly Manner[]): Promise<void> {
  const before = new Map(to.map((manner) => [manner, idsAt(receivers, manner).size]));
  await publish(system.cast.first, await draft(system.cast.first));
  const missing = (): readonly Manner[] =>
    to.filter((manner) => idsAt(receivers, manner).size <= (before.get(manner) ?? 0));
  await waitUntil(() => Promise.resolve(missing().length === 0), {
    what: 'a message to each receiver',
    timeoutMs: 30_000,
  });
}

const idsAt = (receivers: MisbehavingReceivers, manner: Manner): ReadonlySet<string> =>
  new Set(receivers.sentTo(manner).map(({ id }) => id));

async function judge(client: ApiClient, receivers: MisbehavingReceivers, webhooks: Webhooks): Promise<void> {
  const of = (manner: Manner): string => `/v1/webhooks/${webhooks.get(manner) ?? ''}`;
  expected(receivers.sentTo('led-astray').length === 0, 'a redirect was followed');
  const gone = await waitUntil(
    async () => {
      const present = await client.get<Webhook>(of('gone'));
      return present.status === 'disabled' && present;
    },
    { what: 'who answers 410 to be disabled', timeoutMs: 30_000 },
  );
  expected(gone.disabledBecause === 'gone', 'who answers 410 was disabled for another reason');
  expected(receivers.sentTo('gone').length === 1, 'who answers 410 was told again');
  const rested = await waitUntil(
    () => Promise.resolve(receivers.sentTo('rests').length > 1 && receivers.sentTo('rests')),
    { what: 'a second message to who asked for rest', timeoutMs: 30_000 },
  );
  const [first, second] = rested;
  expected((second?.at ?? 0) - (first?.at ?? 0) >= restMs, 'who asked for a second of rest did not get it');
  expected(first?.id === second?.id, 'what was repeated had another id');
  for (const manner of ['endless', 'drips'] as const) {
    const { items } = await client.get<{ items: readonly Delivery[] }>(`${of(manner)}/deliveries`);
    const isCapped = items.every(({ reply }) => (reply?.body.length ?? 0) <= longestReply);
    expected(items.length > 0 && isCapped, `a reply that ${manner} was kept whole`);
    expected(
      items.every(({ outcome }) => outcome === 'delivered'),
      `a 200 that ${manner} did not count`,
    );
  }
}
