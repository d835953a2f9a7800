import type { Bench, Figure, Result } from '../figure.js';
import { CountingPostOffice } from '../notices/counting-post-office.js';
import { manyLive } from '../notices/many-live.js';
import { type FocalPoint, NoticesApp } from '../notices/notices-app.js';
import { toldByMail } from '../notices/told-by-mail.js';
import { toldLive } from '../notices/told-live.js';
import { toldToMany } from '../notices/told-to-many.js';

/** People are told: many at once, one urgently meanwhile, by mail and live. */
export const notices: Figure = {
  name: 'notices',
  about: 'notices to many followers, an urgent one meanwhile, mails, and the live stream',
  // What many clients hold is measured when no service works in this process any more.
  run: async (bench) => [
    ...(await toldInThisProcess(bench)),
    ...(await toldOverKafka(bench)),
    ...(await manyLive(bench)),
  ],
};

async function toldInThisProcess(bench: Bench): Promise<readonly Result[]> {
  const { uri } = await bench.servers.mongod();
  const office = await CountingPostOffice.open();
  bench.progress.say('notices: the notifications service starts …');
  const app = await NoticesApp.start(uri, office.url);
  try {
    const { urgent, initiativeId } = await begun(app);
    return [
      ...(await toldToMany(bench, app, urgent, initiativeId)),
      ...(await toldByMail(bench, app, office, uri)),
      ...(await toldLive(bench, app, urgent, initiativeId, { way: 'in one process', within: 250 })),
    ];
  } finally {
    await app.stop();
    await office.close();
  }
}

async function toldOverKafka(bench: Bench): Promise<readonly Result[]> {
  const { uri } = await bench.servers.mongod();
  const { brokers } = await bench.servers.kafka();
  const office = await CountingPostOffice.open();
  bench.progress.say('notices: the notifications service starts over Kafka …');
  const app = await NoticesApp.start(uri, office.url, brokers);
  try {
    const { urgent, initiativeId } = await begun(app);
    return await toldLive(bench, app, urgent, initiativeId, { way: 'over Kafka', within: 500 });
  } finally {
    await app.stop();
    await office.close();
  }
}

/** A reader, and an initiative to which it is invited, once everything is at work. */
async function begun(app: NoticesApp): Promise<{ readonly urgent: FocalPoint; readonly initiativeId: string }> {
  const urgent = await app.focalPoint();
  const initiativeId = await app.publish(urgent.organizationId);
  await app.allTold();
  await app.invitationMs(urgent, initiativeId);
  return { urgent, initiativeId };
}
