import type { EventEnvelope } from '#contracts';
import type { Migration } from '#persistence';
import type { mongo } from 'mongoose';
import { v7 as newId } from 'uuid';
import { WaitingWordsDue } from '../events/timers.js';

/** An alarm as the timers of a service are stored. */
interface Alarm {
  readonly _id: string;
  readonly eventId: string;
  readonly subject: string;
  readonly dueAt: Date;
  readonly envelope: EventEnvelope;
}

const batch = 500;

/**
 * Alliances in which something waits for a word get an alarm, once: what it finds is put to those who can answer, with
 * the alliance's audit and events, which no change of its document from outside would have.
 */
export const askForWhatWaited: Migration = {
  version: 2,
  name: 'what waited for a word before it was kept is asked for',
  up: async (db) => {
    const alarms = db.collection<Alarm>('timers');
    let waiting: string[] = [];
    const set = async (): Promise<void> => {
      if (waiting.length > 0) await alarms.bulkWrite(waiting.map((id) => ({ updateOne: alarmFor(id) })));
      waiting = [];
    };
    for await (const { _id: allianceId } of alliancesWithWaiting(db)) {
      waiting.push(allianceId);
      if (waiting.length === batch) await set();
    }
    await set();
  },
};

const alliancesWithWaiting = (db: mongo.Db): mongo.AggregationCursor<{ readonly _id: string }> =>
  db.collection('commitments').aggregate<{ readonly _id: string }>([
    { $match: { $or: [{ 'state.status': 'promised' }, { 'state.deliveries.status': 'reported' }] } },
    { $project: { allianceId: 1 } },
    {
      $unionWith: {
        coll: 'indicators',
        pipeline: [{ $match: { 'state.values.status': 'reported' } }, { $project: { allianceId: 1 } }],
      },
    },
    { $group: { _id: '$allianceId' } },
  ]);

/** Again after a start that ended half-way: the one that is there already stays. */
function alarmFor(allianceId: string): mongo.UpdateOneModel<Alarm> {
  const dueAt = new Date();
  const { type } = WaitingWordsDue;
  const about = { specversion: '1.0', source: 'alianza/alliances', type, subject: allianceId, sequence: 0 } as const;
  const envelope = { ...about, id: newId(), time: dueAt.toISOString(), correlationid: newId(), data: { allianceId } };
  const alarm = { eventId: envelope.id, subject: allianceId, dueAt, envelope };
  return { filter: { _id: `waiting-words/${allianceId}` }, update: { $setOnInsert: alarm }, upsert: true };
}
