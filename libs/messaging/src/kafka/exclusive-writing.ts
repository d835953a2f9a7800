import { appendDeadlineOf, type KafkaEventLogOptions } from './kafka-event-log-options.js';
import { requestOf, type Writing } from './writing.js';

/**
 * One writer at a time: each new producer takes the topic over from the one before, in this process or another, and the
 * broker refuses what that one sent, however late it arrives. A record that timed out can so never come after one that
 * was written later; in a compacted topic it would be the one that stays. Kafka keeps writers apart by the id of their
 * transactions only, so each write is one. Who takes a topic over need not have the right to: `mayWrite` is asked when it
 * is taken, so that whoever has the right since then comes later and is the one that stays.
 */
export function exclusiveWriting(topic: string, options: KafkaEventLogOptions): Writing {
  return {
    settings: { transactionalId: topic, maxInFlightRequests: 1, transactionTimeout: appendDeadlineOf(options) },
    write: async (producer, _topic, series, mayWrite) => {
      const transaction = await producer.transaction();
      try {
        await mayWrite();
        for (const messages of series.flat()) await transaction.send(requestOf(topic, messages));
        await transaction.commit();
      } catch (error) {
        // Readers wait for an open transaction; when this fails too, it ends with the next writer or by its time-out.
        if (transaction.isActive())
          await transaction
            .abort()
            .catch((left: unknown) => options.logger('debug', 'A transaction stays open', { error: left }));
        throw error;
      }
    },
  };
}
