import { setTimeout } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';

/** What tests do to a broker behind the adapter's back. */
export interface RawKafka {
  send(topic: string, subject: string, value: string | null): Promise<void>;
  /** Resolves when the broker knows it no more. */
  deleteTopic(topic: string): Promise<void>;
  /** By kafkajs's own default partitioner: tells where a subject's record went. */
  partitionOf(topic: string, subject: string): Promise<number | undefined>;
  close(): Promise<void>;
}

/** @internal for tests; kafkajs is imported in this folder only. */
export async function rawKafka(brokers: readonly string[]): Promise<RawKafka> {
  const kafka = new Kafka({ brokers: [...brokers], clientId: 'raw', logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  const admin = kafka.admin();
  await producer.connect();
  await admin.connect();
  return {
    send: async (topic, subject, value) => {
      await producer.send({ topic, messages: [{ key: subject, value }] });
    },
    deleteTopic: async (topic) => {
      await admin.deleteTopics({ topics: [topic] });
      while ((await admin.listTopics()).includes(topic)) await setTimeout(20);
    },
    partitionOf: async (topic, subject) => {
      const [sent] = await producer.send({ topic, messages: [{ key: subject, value: null }] });
      return sent?.partition;
    },
    close: async () => {
      await producer.disconnect();
      await admin.disconnect();
    },
  };
}
