import type { EventContract } from './define-event.js';
import * as events from './events/index.js';

const isContract = (value: unknown): value is EventContract =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'event';

/** Every event that crosses a service border: feeds the boot check, AsyncAPI and the compatibility test. */
export const allEvents: readonly EventContract[] = Object.values<unknown>(events).filter(isContract);

const byType = new Map(allEvents.map((contract) => [contract.type, contract]));

export const contractOf = (type: string): EventContract | undefined => byType.get(type);
