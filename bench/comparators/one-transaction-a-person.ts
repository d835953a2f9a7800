import type { mongo } from 'mongoose';
import { v7 as newId } from 'uuid';

interface Row extends mongo.Document {
  readonly _id: string;
}

/**
 * Tells each person in a transaction of its own: looks at address and inbox, counts the inbox up, writes the notice. For
 * so long; answers how many seconds all of them would take.
 */
export async function oneTransactionAPerson(
  client: mongo.MongoClient,
  people: readonly string[],
  forMs: number,
): Promise<number> {
  const db = client.db('bench_one_by_one');
  const collections = ['contacts', 'inboxes', 'notices'];
  for (const name of collections)
    await db.collection<Row>(name).updateOne({ _id: 'first' }, { $set: {} }, { upsert: true });
  await db.collection('notices').createIndex({ personId: 1, sequence: -1 });
  const begun = performance.now();
  let told = 0;
  while (told < people.length && performance.now() - begun < forMs) {
    const personId = people[told] ?? '';
    await client.withSession((session) =>
      session.withTransaction(
        async () => {
          await db.collection<Row>('contacts').findOne({ _id: personId }, { session });
          const inbox = await db
            .collection<Row>('inboxes')
            .findOneAndUpdate(
              { _id: personId },
              { $inc: { last: 1 } },
              { upsert: true, returnDocument: 'after', session },
            );
          const notice = { _id: newId(), personId, sequence: inbox?.['last'] as number, state: 'unread' };
          await db.collection<Row>('notices').insertOne(notice, { session });
        },
        { writeConcern: { w: 'majority' } },
      ),
    );
    told += 1;
  }
  return ((performance.now() - begun) / 1_000) * (people.length / told);
}
