import type { Config } from '#config';
import { Logger } from '@nestjs/common';
import { topics } from '#contracts';
import { KafkaEventLog } from '../kafka/kafka-event-log.js';
import { LogLeaseLost } from '../mongo/log-lease-lost.js';
import { MongoEventLog } from '../mongo/mongo-event-log.js';
import { backOff } from '../relay/back-off.js';
import { abortableDelay } from '../wire/abortable-delay.js';
import type { EventLogLogger } from '../wire/event-log-logger.js';
import { endThisProcess } from './end-this-process.js';
import type { EventLogAdapter } from './event-log-adapter.js';
import { PrefixedEventLog } from './prefixed-event-log.js';
import type { ProcessDatabase } from './process-database.js';

const pause = { firstMs: 500, ceilingMs: 10_000 };

/** The event log that the configuration names, open, with its topics. */
export async function openEventLog(
  config: Config,
  database: ProcessDatabase,
  owner: string,
  closing: AbortSignal,
): Promise<EventLogAdapter> {
  const nestLogger = new Logger('event-log');
  const logger: EventLogLogger = (level, message, facts) => {
    nestLogger[level === 'info' ? 'log' : level]({ ...facts }, message);
  };
  if (config.ALIANZA_EVENT_LOG === 'mongo') {
    const onLost = (): void => {
      nestLogger.fatal(new LogLeaseLost().message);
      endThisProcess();
    };
    const leaseMs = config.ALIANZA_LEASE_MS;
    const log = new MongoEventLog({ db: database.named('log'), owner, logger, onLost, leaseMs });
    await log.open();
    await log.ensureTopics(topics);
    return log;
  }
  const brokers = config.KAFKA_BROKERS.split(',');
  const sessionTimeoutMs = config.KAFKA_SESSION_TIMEOUT_MS;
  const kafka = new KafkaEventLog({ brokers, clientId: owner, logger, sessionTimeoutMs });
  const log = config.KAFKA_PREFIX === '' ? kafka : new PrefixedEventLog(kafka, config.KAFKA_PREFIX);
  await log.open();
  void ensureInTime(log, logger, closing);
  return log;
}

/** A broker that is away at the start stops nobody: what is said waits in the outboxes. */
async function ensureInTime(log: EventLogAdapter, logger: EventLogLogger, closing: AbortSignal): Promise<void> {
  for (let attempt = 1; !closing.aborted; attempt++) {
    try {
      return await log.ensureTopics(topics);
    } catch (error) {
      logger('warn', 'the topics could not be ensured yet', { error });
      await abortableDelay(backOff(attempt, pause), closing);
    }
  }
}
