import type { mongo } from 'mongoose';
import type { HandledEvent } from '../checker/evidence.js';

/** An entry of the oplog, as far as it matters here. */
export interface OplogEntry {
  readonly op: string;
  readonly ns: string;
  readonly o: mongo.Document;
  /** Of an update: the `_id` of its document. */
  readonly o2?: { readonly _id?: unknown };
}

const cursors = /\.subject_cursors$/;

/** Every move of a subject cursor, in the order of the commits: what each handler did and when, from the database itself. */
export async function readHandled(oplog: mongo.Collection): Promise<readonly HandledEvent[]> {
  const entries = oplog.find({ $or: [{ ns: cursors }, { 'o.applyOps.ns': cursors }] }).sort({ $natural: 1 });
  const handled: HandledEvent[] = [];
  for await (const entry of entries) handled.push(...movesIn(entry as unknown as OplogEntry));
  return handled;
}

/** Pure: the moves that one entry (a write, or a whole transaction) holds. */
export function movesIn({ op, ns, o, o2 }: OplogEntry): readonly HandledEvent[] {
  if (op === 'c') return ((o['applyOps'] ?? []) as OplogEntry[]).flatMap(movesIn);
  if (!cursors.test(ns)) return [];
  const id: unknown = op === 'i' ? o['_id'] : o2?._id;
  const sequence = op === 'i' ? (o['sequence'] as unknown) : changedSequence(o);
  if (typeof id !== 'string' || typeof sequence !== 'number') return [];
  const [group = '', topic = '', ...subject] = id.split('|');
  return [{ group, topic, subject: subject.join('|'), sequence }];
}

/** An update says what changed in the second form of its entries: `u` what was there, `i` what is new. */
function changedSequence(o: mongo.Document): unknown {
  const diff = (o['diff'] ?? {}) as { u?: mongo.Document; i?: mongo.Document };
  return (diff.u?.['sequence'] ?? diff.i?.['sequence']) as unknown;
}
