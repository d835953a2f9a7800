import type { EventEnvelope } from '#contracts';
import { isMalformed } from '#messaging';
import type { mongo } from 'mongoose';
import { logCollections, type LogRow, rowsFrom } from '../../../libs/messaging/src/mongo/log-rows.js';
import { decodeRecord } from '../../../libs/messaging/src/wire/decode-record.js';
import { partitionOfSubject } from '../../../libs/messaging/src/wire/partition-of-subject.js';
import type { LoggedEvent } from '../checker/evidence.js';
import type { Injected, ObservedLog } from './observed-log.js';

/** The log of an embedded system, read from its collection. */
export function observeMongoLog(db: mongo.Db): ObservedLog {
  const { log, topics } = logCollections(db);
  const append = async ({ topic, subject, value }: Injected): Promise<void> => {
    const { partitions = 1 } = (await topics.findOne({ _id: topic })) ?? {};
    const lane = { topic, partition: partitionOfSubject(subject, partitions) };
    const last = await log.findOne(rowsFrom(lane, 0), { sort: { _id: -1 } });
    await log.insertOne({ _id: { ...lane, offset: last ? last._id.offset + 1 : 0 }, key: subject, value });
  };
  return {
    events: async () => {
      const rows = await log
        .find({}, { readConcern: { level: 'majority' } })
        .sort({ _id: 1 })
        .toArray();
      return rows.flatMap((row) => loggedEvent(row._id.topic, row));
    },
    inject: async (records) => {
      for (const record of records) await append(record);
    },
    close: () => Promise.resolve(),
  };
}

function loggedEvent(topic: string, { key, value }: LogRow): readonly LoggedEvent[] {
  const envelope = decodeRecord(key, value, { confidential: true });
  return isMalformed(envelope) ? [] : [toLogged(topic, envelope)];
}

export const toLogged = (topic: string, { id, subject, sequence }: EventEnvelope): LoggedEvent => ({
  id,
  topic,
  subject,
  sequence,
});
