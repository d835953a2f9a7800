import { waitUntil } from '#testing';
import type { MailRow } from '../../../libs/mail/src/mail.js';
import { underLoad } from '../generator/load.js';
import type { FaultySystem } from '../system/faulty-system.js';
import type { Manner } from '../system/mail-sink.js';
import { expected, type Scenario } from './scenario.js';

const manners: readonly Manner[] = ['rests', 'hangs', 'cuts', 'refuses'];

/** F27: a mail server that fails in every way: what it may still take is told again, what it will never have once. */
export const unrulyPost: Scenario = {
  id: 'F27',
  title: 'a mail server that asks for later, hangs after a mail, cuts the line, refuses, and is away',
  modes: ['embedded', 'distributed'],
  briefly: 'distributed',
  run: async (system, tell) => {
    const { sink } = system;
    await underLoad(system.cast, async () => {
      for (const manner of manners) {
        sink.behave(manner);
        await waitUntil(() => Promise.resolve(sink.met > 0), { what: `a mail that it ${manner}`, timeoutMs: 60_000 });
        tell(`it ${manner}`);
      }
      sink.behave('takes');
      await sink.goAway();
      await waitUntil(
        async () => (await mails(system, { lastError: /^E(CONN|SOCKET)/, state: 'pending' })).length > 0,
        {
          what: 'a mail that found nobody',
          timeoutMs: 60_000,
        },
      );
      tell('it is away');
      await sink.listen();
    });
    await judge(system);
    return manners.length + 1;
  },
};

/** What came of the others is seen when the post is at rest, with all mails of the run. */
async function judge(system: FaultySystem): Promise<void> {
  const refused = [...system.sink.refused];
  await waitUntil(
    async () => (await mails(system, { _id: { $in: refused }, state: 'failed' })).length === refused.length,
    {
      what: 'what was refused to be written down as such',
    },
  );
  const failed = await mails(system, { state: 'failed' });
  expected(failed.length === refused.length, `${failed.length} mails were given up, and ${refused.length} refused`);
  const noticeIds = refused.map((id) => id.slice(0, id.indexOf('@')));
  const kept = await system.databases
    .of('notifications')
    .collection<{ _id: string }>('notices')
    .countDocuments({ _id: { $in: noticeIds } });
  expected(kept === refused.length, `of ${refused.length} notices whose mail was refused ${kept} are in an inbox`);
}

async function mails({ databases }: FaultySystem, filter: object): Promise<readonly MailRow[]> {
  return (await databases.everywhere<MailRow>('mails', filter)).map(({ row }) => row);
}
