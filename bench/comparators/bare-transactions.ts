import { randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';

/**
 * What the database alone can do: transactions of so many inserts, so many transactions at once, with nothing around
 * them. Answers transactions a second.
 */
export async function bareTransactions(
  client: mongo.MongoClient,
  rows: mongo.Collection<{ _id: string; content: object }>,
  { total, writes, concurrency }: { readonly total: number; readonly writes: number; readonly concurrency: number },
  content: object,
): Promise<number> {
  let begun = 0;
  const worker = async (): Promise<void> => {
    while (begun < total) {
      begun += 1;
      await client.withSession((session) =>
        session.withTransaction(
          async () => {
            for (let write = 0; write < writes; write++)
              await rows.insertOne({ _id: randomUUID(), content }, { session });
          },
          { writeConcern: { w: 'majority' } },
        ),
      );
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  return (total * 1000) / (performance.now() - startedAt);
}
