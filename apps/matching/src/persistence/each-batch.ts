import { setImmediate as nextTurn } from 'node:timers/promises';
import type { mongo } from 'mongoose';

/**
 * Works on all rows of a cursor, a batch at a time, while the database gets the next one ready: what reads everything
 * takes as long as the slower of the two.
 */
export async function eachBatch<Row>(
  cursor: mongo.FindCursor<Row>,
  work: (rows: readonly Row[]) => void,
): Promise<void> {
  try {
    let more = await cursor.hasNext();
    while (more) {
      const rows = cursor.readBufferedDocuments();
      // The question for the next batch leaves the process first.
      const worked = nextTurn().then(() => work(rows));
      [more] = await Promise.all([cursor.hasNext(), worked]);
    }
  } finally {
    await cursor.close();
  }
}
