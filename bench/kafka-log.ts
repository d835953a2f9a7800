import { topics } from '#contracts';
import { KafkaEventLog } from '#messaging';

/** Where comparators write. */
export const benchTopic = 'bench.raw';

/** The event log of the services, with their topics and one more for the comparators. */
export async function openKafkaLog(brokers: readonly string[]): Promise<KafkaEventLog> {
  const log = new KafkaEventLog({ brokers, clientId: 'bench', logger: () => undefined });
  await log.open();
  await log.ensureTopics([...topics, { name: benchTopic, partitions: 6, compacted: false }]);
  return log;
}
