import { ensureCollection } from '#persistence';
import type { mongo } from 'mongoose';
import type { EventText } from '../port.js';

/** An event between its commit and the event log. What the log has is removed: what is here waits. */
export interface OutboxRow extends EventText {
  /** Its place, see `placeInOutbox`. */
  readonly _id: string;
  readonly topic: string;
}

/** What keeps its order on the wire: a subject of a topic. */
export const streamOf = ({ topic, subject }: Pick<OutboxRow, 'topic' | 'subject'>): string => `${topic}|${subject}`;

/** The subject of a stream; no topic has the mark between the two in its name. */
export const subjectOfStream = (stream: string): string => stream.slice(stream.indexOf('|') + 1);

/** The numbers given to the events of a subject of a topic. */
export interface SequenceRow {
  /** `<topic>|<subject>`. */
  readonly _id: string;
  /** The last sequence. */
  readonly last: number;
  /** When it was given: milliseconds by the database's clock, more each time. */
  readonly at: number;
}

/**
 * Places sort by time, and those of a subject always in its order: its `at` grows with each transaction that says
 * something of it, whatever the clocks of processes show.
 */
export function placeInOutbox(at: number, sequence: number, eventId: string): string {
  return `${at.toString(16).padStart(12, '0')}-${String(sequence).padStart(10, '0')}-${eventId}`;
}

/** Milliseconds since the epoch. */
export const timeOfPlace = (place: string): number => parseInt(place.slice(0, 12), 16);

/** Of the event that stands at a row's place. */
export const eventIdOf = ({ _id }: Pick<OutboxRow, '_id'>): string => _id.slice(24);

/** Rows lie in the order of their places, without any index: the first would cost the relay a fifth of its speed. */
export async function prepareOutbox(db: mongo.Db): Promise<void> {
  await ensureCollection(db, 'sequences');
  await ensureCollection(db, 'outbox', { clusteredIndex: { key: { _id: 1 }, unique: true } });
}
