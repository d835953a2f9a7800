import { topics } from '#contracts';
import { isMalformed, KafkaEventLog, type LaneBatch } from '#messaging';
import { waitUntil } from '#testing';
import { rawKafka } from '../../../libs/messaging/src/kafka/raw-kafka.js';
import type { LoggedEvent } from '../checker/evidence.js';
import type { ObservedLog } from './observed-log.js';
import { toLogged } from './observed-mongo-log.js';

const group = 'faults.observer';
const names = topics.map(({ name }) => name);
const catchUpMs = 60_000;

/** The log of a distributed system, read by a group of its own; its records stay in memory by place. */
export async function observeKafkaLog(brokers: readonly string[]): Promise<ObservedLog> {
  const log = new KafkaEventLog({ brokers, clientId: group, logger: () => undefined, sessionTimeoutMs: 3000 });
  await log.open();
  const places = new Map<string, { readonly lane: string; readonly offset: bigint; readonly event: LoggedEvent }>();
  const keep = ({ topic, partition, records }: LaneBatch): Promise<{ through?: bigint }> => {
    const lane = `${topic}/${partition}`;
    for (const { offset, envelope } of records) {
      if (!isMalformed(envelope)) places.set(`${lane}/${offset}`, { lane, offset, event: toLogged(topic, envelope) });
    }
    const through = records.at(-1)?.offset;
    return Promise.resolve(through === undefined ? {} : { through });
  };
  const closing = new AbortController();
  const reading = log.consume({ group, topics: names }, keep, closing.signal);
  const caughtUp = async (): Promise<boolean> => {
    const lanes = await log.lag(group, names).catch(() => undefined);
    return lanes?.every(({ end, position }) => position >= end) ?? false;
  };
  return {
    events: async () => {
      await waitUntil(caughtUp, { what: 'the observer of the log', timeoutMs: catchUpMs });
      const inOrder = [...places.values()].sort((a, b) => a.lane.localeCompare(b.lane) || Number(a.offset - b.offset));
      return inOrder.map(({ event }) => event);
    },
    inject: async (records) => {
      const raw = await rawKafka(brokers);
      try {
        await Promise.all(records.map(({ topic, subject, value }) => raw.send(topic, subject, value)));
      } finally {
        await raw.close();
      }
    },
    close: async () => {
      closing.abort();
      await reading;
      await log.close();
    },
  };
}
