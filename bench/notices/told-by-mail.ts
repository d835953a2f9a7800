import { v7 as newId } from 'uuid';
import { oneMailAtATime } from '../comparators/one-mail-at-a-time.js';
import { type Bench, compare, type Result } from '../figure.js';
import { rounds } from '../rounds.js';
import { openDatabase } from '../service-under-test.js';
import type { CountingPostOffice } from './counting-post-office.js';
import type { NoticesApp } from './notices-app.js';

/** As long as that of a digest of a few notices. */
const text = 'Hay avisos para usted. Lo que tiene plazo va primero.\n'.repeat(40);
const mail = { to: 'person@desk.example', subject: 'Avisos de Alianza', text, html: `<p>${text}</p>` };

/** Mails of the service's outbox, to a server on the same cores. */
export async function toldByMail(
  bench: Bench,
  app: NoticesApp,
  office: CountingPostOffice,
  uri: string,
): Promise<readonly Result[]> {
  const { mails, sideMs } = bench.scale;
  const database = await openDatabase(uri, 'bench_mails');
  try {
    const measured = await rounds(bench, 'mails', {
      ours: async () => {
        const queued = { ...mail, state: 'pending' as const, attempts: 0, dueAt: new Date(0), queuedAt: new Date() };
        const reached = office.reaches(mails);
        const begun = performance.now();
        await app.queue(Array.from({ length: mails }, () => ({ _id: `${newId()}@desk.example`, ...queued })));
        await reached;
        return (mails * 1_000) / (performance.now() - begun);
      },
      'one at a time': () => oneMailAtATime(database.db.collection('sent'), office.url, mail, sideMs),
    });
    return [
      compare({
        figure: 'mails, sent and written down',
        unit: 'mails/s',
        comparator: 'a connection a mail, one at a time',
        ours: measured.ours,
        theirs: measured['one at a time'],
        goal: { of: 'ours', bound: 'at least', value: 200 },
      }),
    ];
  } finally {
    await database.close();
  }
}
