import type { Config } from '#config';
import { CommandsUnderWay } from '#persistence';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Clock } from '../clock/clock.js';
import { ManualClock } from '../clock/manual-clock.js';
import { SystemClock } from '../clock/system-clock.js';
import type { EventLogAdapter } from './event-log-adapter.js';
import { openEventLog } from './open-event-log.js';
import { ProcessDatabase } from './process-database.js';

export const PROCESS_RESOURCES = Symbol('PROCESS_RESOURCES');

/** What all services of a process share; opened before the first, closed after the last. */
export interface ProcessResources {
  readonly log: EventLogAdapter;
  readonly clock: Clock;
  readonly commands: CommandsUnderWay;
  /** Names this process where it holds leases; unique to it. */
  readonly owner: string;
  close(): Promise<void>;
}

export async function openProcessResources(config: Config): Promise<ProcessResources> {
  const owner = `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  const closing = new AbortController();
  const database = await ProcessDatabase.connect(config);
  const clock = config.ALIANZA_CLOCK === 'manual' ? ManualClock.in(database.named('clock')) : new SystemClock();
  if (clock instanceof ManualClock) await clock.open();
  const log = await openEventLog(config, database, owner, closing.signal);
  const close = async (): Promise<void> => {
    closing.abort();
    await log.close();
    if (clock instanceof ManualClock) await clock.close();
    await database.close();
  };
  return { log, clock, commands: new CommandsUnderWay(), owner, close };
}
