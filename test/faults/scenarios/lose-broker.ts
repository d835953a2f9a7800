import { setTimeout as elapse } from 'node:timers/promises';
import { draft, publish } from '../generator/initiatives.js';
import { healthOf, untilHealth } from '../nemesis/health.js';
import type { FaultySystem } from '../system/faulty-system.js';
import { expected, type Scenario } from './scenario.js';

const awayMs = 10_000;

/** F5: the API keeps answering; the outbox grows; readiness says so, liveness does not; nobody dies, old or new. */
export const loseBroker: Scenario = {
  id: 'F5',
  title: 'broker away for 10 s, and away at start',
  modes: ['distributed'],
  run: async (system, tell) => {
    const { cast, kafka } = system;
    const proposals = system.process('proposals');
    const { pid } = proposals;
    const from = performance.now();
    await kafka.kill('SIGKILL');
    await publish(cast.first, await draft(cast.first));
    await untilHealth(proposals.url, 'ready', 503);
    await startWithout(system);
    await publish(cast.first, await draft(cast.first));
    await elapse(Math.max(0, awayMs - (performance.now() - from)));
    for (const process of system.running.processes) {
      expected((await healthOf(process.url, 'live')) === 200, `${process.name} does not live without a broker`);
    }
    expected(proposals.pid === pid, 'proposals died without a broker');
    const refused = system.ledger.attemptsSince(from).find(({ status = 0 }) => status < 200 || status > 299);
    expected(refused === undefined, `a command got ${refused?.status ?? 'no answer'} without a broker`);
    const waiting = await system.databases.of('proposals').collection('outbox').countDocuments();
    expected(waiting >= 2, `the outbox should hold what waits and has ${waiting}`);
    tell(`${waiting} events waited for the broker`);
    await kafka.restart();
    await Promise.all(system.running.processes.map(({ url }) => untilHealth(url, 'ready', 200)));
    tell('all ready again');
    return 1;
  },
};

/** A service that starts while the broker is away serves all the same. */
async function startWithout(system: FaultySystem): Promise<void> {
  const alliances = system.process('alliances');
  await alliances.stop();
  await alliances.restart();
  await untilHealth(alliances.url, 'live', 200);
  const page = await system.cast.first.council.look('/v1/alliances');
  expected(page !== undefined, 'alliances, started without a broker, does not answer');
}
