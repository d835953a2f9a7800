import type { Bench, Figure, Result } from '../figure.js';
import { CountingPostOffice } from '../notices/counting-post-office.js';
import { manyLive } from '../notices/many-live.js';
import { NoticesApp } from '../notices/notices-app.js';
import { toldByMail } from '../notices/told-by-mail.js';
import { toldLive } from '../notices/told-live.js';
import { toldToMany } from '../notices/told-to-many.js';

/** People are told: many at once, one urgently meanwhile, by mail and live. */
export const notices: Figure = {
  name: 'notices',
  about: 'notices to many followers, an urgent one meanwhile, mails, and the live stream',
  // What many clients hold is measured when no service works in this process any more.
  run: async (bench) => [...(await toldInThisProcess(bench)), ...(await manyLive(bench))],
};

async function toldInThisProcess(bench: Bench): Promise<readonly Result[]> {
  const { uri } = await bench.servers.mongod();
  const office = await CountingPostOffice.open();
  bench.progress.say('notices: the notifications service starts …');
  const app = await NoticesApp.start(uri, office.url);
  try {
    const urgent = await app.focalPoint();
    const initiativeId = await app.publish(urgent.organizationId);
    await app.allTold();
    await app.invitationMs(urgent, initiativeId);
    return [
      ...(await toldToMany(bench, app, urgent, initiativeId)),
      ...(await toldByMail(bench, app, office, uri)),
      ...(await toldLive(bench, app, urgent, initiativeId, uri)),
    ];
  } finally {
    await app.stop();
    await office.close();
  }
}
