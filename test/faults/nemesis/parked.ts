import { type ServiceName, services } from '#contracts';
import type { FaultySystem } from '../system/faulty-system.js';

export interface Parked {
  readonly service: ServiceName;
  readonly id: string;
  readonly group: string;
  readonly subject: string;
  readonly reason: string;
  readonly waiting: number;
}

/** What is parked, as the secretariat sees it in each service. */
export async function parkedIn({ secretariat }: FaultySystem, service: ServiceName): Promise<readonly Parked[]> {
  const path = `/v1/operations/${service}/parked?limit=100`;
  const { items } = await secretariat.get<{ items: readonly Omit<Parked, 'service'>[] }>(path);
  return items.map((item) => ({ ...item, service }));
}

/** Gives up what people must (malformed, invalid), head by head, until none of it is left. */
export async function discardPoison(system: FaultySystem): Promise<number> {
  let discarded = 0;
  for (const service of services) {
    for (;;) {
      const poison = (await parkedIn(system, service)).filter(({ reason }) => isPoison(reason));
      if (poison.length === 0) break;
      for (const parked of poison) await mend(system, parked, 'discard');
      discarded += poison.length;
    }
  }
  return discarded;
}

/** Tries a parked subject again, now that its cause is gone. */
export const redrive = (system: FaultySystem, parked: Parked): Promise<void> => mend(system, parked, 'redrive');

async function mend(
  { secretariat }: FaultySystem,
  { service, id }: Parked,
  verb: 'discard' | 'redrive',
): Promise<void> {
  const body = { reason: 'Put there by the fault campaign.' };
  const { status } = await secretariat.call('POST', `/v1/operations/${service}/parked/${id}/${verb}`, { body });
  // Gone already when a try of its own came first.
  if (status !== 200 && status !== 404) throw new Error(`${verb} of ${id} answered ${status}`);
}

const isPoison = (reason: string): boolean => reason === 'malformed' || reason === 'invalid';
