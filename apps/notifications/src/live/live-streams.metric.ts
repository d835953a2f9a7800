import { metrics } from '#observability';
import { Gauge } from 'prom-client';

export const liveStreams = new Gauge({
  name: 'alianza_live_streams',
  help: 'Clients that are connected to the live stream of notices.',
  registers: [metrics],
});
