import type { MessagingProcess } from '#messaging';
import { metrics } from '#observability';
import { Gauge } from 'prom-client';
import { lagOf } from '../operations/lag.js';

const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[]): Gauge<L> =>
  new Gauge({ name, help, labelNames, registers: [metrics] });

const outboxDepth = gauge('alianza_outbox_depth', 'Committed events that are not in the log yet.', ['service']);
const outboxAge = gauge('alianza_outbox_age_seconds', 'Age of the oldest of them.', ['service']);
const dueTimers = gauge('alianza_due_timers', 'Timers that are due and not done.', ['service']);
const groupLag = gauge('alianza_group_lag', 'Events in the log that a group has not taken in.', ['group']);
const parked = gauge('alianza_parked_subjects', 'Subjects whose events wait aside.', ['group']);

/** Looks at every service of the process, when somebody asks for the measures and not before. */
export async function measureMessaging({ all }: MessagingProcess): Promise<void> {
  const lags = await Promise.all(
    [...all].map(async ([service, messaging]) => ({ service, ...(await lagOf(messaging)) })),
  );
  // A generation that was replaced is no group any more.
  groupLag.reset();
  parked.reset();
  for (const { service, ...lag } of lags) {
    outboxDepth.set({ service }, lag.outboxDepth);
    outboxAge.set({ service }, lag.outboxAgeSeconds);
    dueTimers.set({ service }, lag.dueTimers);
    for (const { group, ...its } of lag.groups) {
      groupLag.set({ group }, its.lag);
      parked.set({ group }, its.parked);
    }
  }
}
