import { oneTransactionAPerson } from '../comparators/one-transaction-a-person.js';
import { type Bench, compare, type Result } from '../figure.js';
import { rounds } from '../rounds.js';
import { percentile } from '../statistics.js';
import type { FocalPoint, NoticesApp } from './notices-app.js';

const urgentOnes = 5;

/** An organisation publishes that many follow; and what that costs an urgent notice to somebody else. */
export async function toldToMany(
  bench: Bench,
  app: NoticesApp,
  urgent: FocalPoint,
  initiativeId: string,
): Promise<readonly Result[]> {
  const { followers, sideMs } = bench.scale;
  const { organizationId } = await app.focalPoint();
  const people = await app.followedBy(organizationId, followers);
  const urgentMs = async (): Promise<number> => {
    const took: number[] = [];
    for (let at = 0; at < urgentOnes; at += 1) took.push(await app.invitationMs(urgent, initiativeId));
    return percentile(took, 50);
  };
  const fanOut = async (meanwhile: () => Promise<unknown>): Promise<number> => {
    const begun = performance.now();
    await app.publish(organizationId);
    while ((await app.rows('wide_tellings').countDocuments()) === 0);
    const other = meanwhile();
    await app.allTold();
    const seconds = (performance.now() - begun) / 1_000;
    await other;
    return seconds;
  };
  const during: number[] = [];
  const measured = await rounds(bench, `notices to ${followers}`, {
    ours: () => fanOut(() => Promise.resolve()),
    'one by one': () => oneTransactionAPerson(app.client, people, sideMs),
    'urgent, otherwise': urgentMs,
    'urgent, meanwhile': async () => {
      await fanOut(async () => during.push(await app.invitationMs(urgent, initiativeId)));
      return during.at(-1) ?? NaN;
    },
  });
  const otherwise = measured['urgent, otherwise'];
  return [
    compare({
      figure: `inbox entries for ${followers} followers`,
      unit: 's',
      comparator: 'a transaction a person',
      ours: measured.ours,
      theirs: measured['one by one'],
      goal: { of: 'ours', bound: 'at most', value: 3 },
    }),
    compare({
      figure: 'an urgent notice meanwhile, later by',
      unit: 'ms',
      comparator: 'its whole way otherwise',
      ours: measured['urgent, meanwhile'].map((ms, at) => Math.max(0, ms - (otherwise[at] ?? 0))),
      theirs: otherwise,
      goal: { of: 'ours', bound: 'at most', value: 250 },
    }),
  ];
}
