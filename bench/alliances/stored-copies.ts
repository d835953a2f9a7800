import type { mongo } from 'mongoose';
import { v7 as newId } from 'uuid';
import type { AllianceRecord } from '../../apps/alliances/src/domain/record/alliance-record.js';
import { toAllianceDocument, toWorkplanDocument } from '../../apps/alliances/src/persistence/alliance-documents.js';
import type { StoredAlliance } from '../../apps/alliances/src/persistence/stored-alliance.js';

const together = 500;
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Stores an alliance so many times, each with ids of its own but for those that are kept; answers them. */
export async function storeCopies(
  db: mongo.Db,
  record: AllianceRecord,
  count: number,
  kept: readonly string[],
): Promise<readonly StoredAlliance[]> {
  const text = JSON.stringify(record);
  const at = record.lastActivityAt;
  const stored = Array.from({ length: count }, () => storedOf(withOwnIds(text, new Set(kept))));
  for (let first = 0; first < count; first += together) {
    const some = stored.slice(first, first + together);
    await insert(
      db,
      'alliances',
      some.map((one) => toAllianceDocument(one, at)),
    );
    await insert(db, 'workplans', some.map(toWorkplanDocument));
  }
  return stored;
}

function withOwnIds(text: string, kept: ReadonlySet<string>): AllianceRecord {
  const ids = new Map<string, string>();
  const own = (id: string): string => {
    const given = ids.get(id) ?? newId();
    ids.set(id, given);
    return given;
  };
  return JSON.parse(text.replace(uuid, (id) => (kept.has(id) ? id : own(id)))) as AllianceRecord;
}

function storedOf(record: AllianceRecord): StoredAlliance {
  const initiativeId = record.alliance.initiatives[0] ?? '';
  const title = { es: 'Contratación equitativa en el corredor', en: 'Fair recruitment on the corridor' };
  const call = { initiativeId, title, visibility: 'public', sharedWith: [], open: true } as const;
  return { record, call, version: 1, workplanVersion: 1 };
}

async function insert<T extends { readonly _id: string }>(
  db: mongo.Db,
  name: string,
  rows: readonly T[],
): Promise<void> {
  await db.collection<{ _id: string }>(name).insertMany([...rows]);
}
