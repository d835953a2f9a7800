import kafkajs, { type Message, type Producer } from 'kafkajs';

/** kafkajs by itself, as its documents show it and as it is published: what the event log writes in its place is its own only. */
export async function rawProducer(brokers: readonly string[]): Promise<Producer> {
  const kafka = new kafkajs.Kafka({ brokers: [...brokers], clientId: 'bench-raw', logLevel: kafkajs.logLevel.NOTHING });
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  return producer;
}

/** One request after the other, each waited for; answers messages a second. */
export async function sendBatches(
  producer: Producer,
  topic: string,
  batches: readonly (readonly Message[])[],
): Promise<number> {
  const begun = performance.now();
  let sent = 0;
  for (const messages of batches) {
    await producer.sendBatch({ acks: -1, topicMessages: [{ topic, messages: [...messages] }] });
    sent += messages.length;
  }
  return (sent * 1000) / (performance.now() - begun);
}
