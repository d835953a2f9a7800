import { Random } from '../random.js';
import type { FaultySystem } from '../system/faulty-system.js';
import { liveThrough } from '../year/live-through.js';
import type { Scenario } from './scenario.js';

const points = ['consumer-inside-transaction', 'send-after-send', 'consumer-after-transaction'] as const;
/** With six people and eight months: more than two hundred weeks of a person. */
const span = { alliances: 9, months: 8, kills: 8 } as const;
const weekly = { timing: 'weekly', digest: { hour: 8, weekday: 1 }, timeZone: 'UTC' } as const;

/** F33: all that a person was told is in one digest, and a week has one, whoever dies while it is made or sent. */
export const readWeeklyDigests = (seed: number): Scenario => ({
  id: 'F33',
  title: `weekly digests of six people over ${span.months} months, with kill -9 while they are made and sent`,
  modes: ['embedded', 'distributed'],
  briefly: 'not',
  run: async (system, tell) => {
    await chooseWeekly(system);
    await liveThrough(system, { ...span, random: new Random(seed), service: 'notifications', points }, tell);
    return span.kills;
  },
});

async function chooseWeekly({ cast: { pairs }, digested }: FaultySystem): Promise<void> {
  for (const { client } of pairs.flatMap(({ council, union }) => [council, union])) {
    const path = '/v1/notification-preferences';
    const { version } = await client.get<{ version: number }>(path);
    const headers = { 'if-match': `"${version}"` };
    await client.expect(200, 'PUT', path, { headers, body: { email: true, ...weekly } });
    const { id } = await client.get<{ id: string }>('/v1/me');
    digested.add(id);
  }
}
