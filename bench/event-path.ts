import type { EventEnvelope } from '#contracts';
import type { EventLog, EventLogLag, EventSource } from '#messaging';
import type { Path } from './path.js';
import { openDatabase, openMessaging } from './service-under-test.js';
import { Said } from './workload.js';

const service = 'alliances';

/** Alianza's way: document and event in one commit, outbox, relay, event log, reaction. */
export async function eventPath(uri: string, dbName: string, log: EventLog & EventSource & EventLogLag): Promise<Path> {
  const database = await openDatabase(uri, dbName);
  const documents = await database.db.createCollection<{ _id: string }>('documents');
  const messaging = await openMessaging(service, database, log);
  const heard = new Map<string, number>();
  const hear = ({ subject }: EventEnvelope): Promise<void> => {
    heard.set(subject, performance.now());
    return Promise.resolve();
  };
  const entries = [{ ...Said, call: hear }];
  await messaging.groups.addReactions({ group: dbName, service, upcasters: [], entries }, false);
  messaging.start();
  return {
    commit: (_id) =>
      messaging.unitOfWork.run(async (tx) => {
        await documents.insertOne({ _id }, { session: tx.session });
        tx.emit(Said, _id, Said.example);
      }),
    heardAt: (name) => heard.get(name),
    close: async () => {
      await messaging.stop();
      await database.close();
    },
  };
}
