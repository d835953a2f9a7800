import type { EventEnvelope } from '#contracts';
import type { EventLog, MayWrite } from '../src/port.js';
import { toEventText } from '../src/wire/event-text.js';

/** Appends as the relay would, once the envelopes are text. */
export const append = (
  log: EventLog,
  topic: string,
  batch: readonly EventEnvelope[],
  mayWrite?: MayWrite,
): Promise<void> => log.append(topic, batch.map(toEventText), mayWrite);
