import { allEvents, contactsTopic, type EventContract } from '#contracts';

/** Everything that happens, but for the addresses of people, which only notifications reads. */
export const tracedEvents: readonly EventContract[] = allEvents.filter(({ topic }) => topic !== contactsTopic);
