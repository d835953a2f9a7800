import type { MessagingProcess, ServiceMessaging } from '#messaging';
import type { HealthRegistry } from '#observability';
import type { Connection } from 'mongoose';

/** An event that waits longer means that nobody publishes: no lease, or no event log. */
const maxOutboxAgeSeconds = 30;

/** What readiness says of one service. */
export function watchService(
  health: HealthRegistry,
  service: string,
  connection: Connection,
  messaging: ServiceMessaging,
): void {
  health.add({
    name: `${service}.database`,
    check: async () => {
      await connection.getClient().db(connection.name).command({ ping: 1 });
      return undefined;
    },
  });
  health.add({
    name: `${service}.relay`,
    check: async () => {
      const { outboxAgeSeconds, outboxDepth } = await messaging.state.snapshot();
      if (outboxAgeSeconds < maxOutboxAgeSeconds) return undefined;
      return `${outboxDepth} events wait to be published, the oldest for ${Math.round(outboxAgeSeconds)} s`;
    },
  });
}

/** What readiness says of the event log that all services of this process share. */
export function watchEventLog(health: HealthRegistry, { resources }: MessagingProcess): void {
  health.add({
    name: 'event_log',
    check: () => {
      const state = resources.log.health();
      return state.healthy ? undefined : state.reason;
    },
  });
}
