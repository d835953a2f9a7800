import type { DataClass, EventEnvelope } from '#contracts';
import type { Middleware } from './attempt.js';
import { ParkSubject } from './failures.js';
import { upcast, type Upcaster } from './upcast.js';
import { problemsOf } from './validate-data.js';

/** @throws ParkSubject (`invalid`) */
export type Decode = (envelope: EventEnvelope) => EventEnvelope;

/** Upcasts to a version that the group handles and checks the data with the contract's own class. */
export function decoder(
  classOf: (type: string) => DataClass<object> | undefined,
  upcasters: readonly Upcaster[],
): Decode {
  return (envelope) => {
    const event = upcast(envelope, (type) => classOf(type) !== undefined, upcasters);
    const dataClass = classOf(event.type);
    if (!dataClass) throw new ParkSubject('invalid', `nobody here knows the version ${event.type}`);
    const problems = problemsOf(dataClass, event.data);
    if (problems.length > 0) throw new ParkSubject('invalid', `${event.type}: ${problems.join('; ')}`);
    return event;
  };
}

export function decodeEvent(decode: Decode): Middleware {
  return async (attempt, next, signal) => next({ ...attempt, event: decode(attempt.event) }, signal);
}
