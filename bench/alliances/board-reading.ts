import type { mongo } from 'mongoose';
import { v7 as newId } from 'uuid';
import type { Actor } from '../../apps/alliances/src/domain/decision.js';
import type { StoredAlliance } from '../../apps/alliances/src/persistence/stored-alliance.js';
import type { AlliancesUnderTest } from './alliances-under-test.js';
import { PopulatedRecord } from './populated-record.js';
import { storeCopies } from './stored-copies.js';

const members = 20;
const work = { milestones: 30, actionPoints: 40, dueIn: 3 } as const;
/** Alliances of others beside those of the desk that asks. */
const others = 1 / 4;

/** A desk that coordinates so many alliances, among those of others. */
export async function fillBoard({ database, organizations }: AlliancesUnderTest, alliances: number): Promise<Actor> {
  const coordinator = { personId: newId(), organizationId: newId() };
  const { record } = new PopulatedRecord(coordinator).joinedBy(organizations.slice(0, members - 1)).works(work);
  const own = [coordinator.personId, coordinator.organizationId];
  await storeCopies(database.db, record, alliances, own);
  await storeCopies(database.db, record, Math.ceil(alliances * others), []);
  return coordinator;
}

/** Milliseconds of one request. */
export async function readBoard(
  { service }: AlliancesUnderTest,
  { organizationId }: Actor,
  alliances: number,
): Promise<number> {
  const headers = await service.headers(organizationId);
  const begun = performance.now();
  const response = await fetch(`${service.url}/v1/board`, { headers });
  const board = (await response.json()) as { alliances: number };
  const ms = performance.now() - begun;
  if (board.alliances !== alliances) throw new Error(`The board is of ${board.alliances} alliances, not ${alliances}.`);
  return ms;
}

/** The same numbers from the whole records, as one would without a summary: only reading them is measured. */
export async function readWhole({ database: { db } }: AlliancesUnderTest, { organizationId }: Actor): Promise<number> {
  const begun = performance.now();
  const found = db.collection<{ _id: string; state: StoredAlliance['record']['alliance'] }>('alliances').find({
    participants: organizationId,
    status: { $nin: ['concluded', 'dissolved'] },
  });
  const ids = await found.map(({ _id }) => _id).toArray();
  await db
    .collection<{ _id: string }>('workplans')
    .find({ _id: { $in: ids } })
    .toArray();
  return performance.now() - begun;
}

export interface Reading {
  readonly queries: number;
  readonly documents: number;
}

/** Collections that the board reads. */
const read = ['alliances', 'workplans', 'clearances', 'affiliate_consultations'];

/** What the database's profiler counts while something is asked of the service, or by this process. */
export async function profiled(db: mongo.Db, ask: () => Promise<unknown>): Promise<Reading> {
  await db.command({ profile: 2 });
  try {
    await ask();
  } finally {
    await db.command({ profile: 0 });
  }
  const rows = db.collection<{ docsExamined?: number }>('system.profile');
  const asked = await rows.find({ ns: { $in: read.map((name) => `${db.databaseName}.${name}`) } }).toArray();
  await rows.drop();
  return { queries: asked.length, documents: asked.reduce((sum, { docsExamined = 0 }) => sum + docsExamined, 0) };
}
