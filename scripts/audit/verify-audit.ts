import { mongo } from 'mongoose';
import { type ChainEnd, type ChainHead, digestOf } from '../../apps/alliances/src/domain/audit/chain.js';
import {
  type AuditFinding,
  checkChain,
  type FoundAlliance,
  type FoundDocument,
} from '../../apps/alliances/src/domain/audit/check-chain.js';
import type { AuditEntryDocument } from '../../apps/alliances/src/persistence/audit-entry.schema.js';
import { linkOf } from '../../apps/alliances/src/persistence/audit.repository.js';

/** Ends of chains, by alliance. */
export type Heads = ReadonlyMap<string, ChainEnd>;

export interface Verification {
  readonly alliances: number;
  readonly records: number;
  readonly findings: readonly AuditFinding[];
  /** Of the chains in which nothing was found. */
  readonly heads: Heads;
}

interface Stored extends mongo.Document {
  readonly _id: string;
  readonly version: number;
  readonly auditHead?: ChainHead;
}

const parts = {
  workplan: 'workplans',
  meeting: 'meetings',
  commitment: 'commitments',
  report: 'reports',
  indicator: 'indicators',
  clearance: 'clearances',
  consultation: 'affiliate_consultations',
} as const;

/**
 * Holds each alliance of the database against its chain.
 * @param isSigned whether the signature of a head was made with the key
 * @param noted heads that were written down elsewhere before
 */
export async function verifyAudit(
  db: mongo.Db,
  isSigned: (allianceId: string, head: ChainHead) => boolean,
  noted: Heads = new Map(),
): Promise<Verification> {
  const ids = new Set([...(await alliancesOf(db)), ...noted.keys()]);
  const heads = new Map<string, ChainEnd>();
  const findings: AuditFinding[] = [];
  let records = 0;
  for (const id of ids) {
    const found = await db.client.withSession({ snapshot: true }, (session) => find(db, session, id, noted.get(id)));
    const flaws = checkChain(found, isSigned);
    findings.push(...flaws);
    records += found.links.length;
    if (flaws.length === 0 && found.head) heads.set(id, { number: found.head.number, hash: found.head.hash });
  }
  return { alliances: ids.size, records, findings, heads };
}

/** Those that are there, and those of which only a chain is left. */
async function alliancesOf(db: mongo.Db): Promise<readonly string[]> {
  const alliances = db
    .collection<Stored>('alliances')
    .find({}, { projection: { _id: 1 } })
    .sort({ _id: 1 });
  const present = await alliances.map(({ _id }) => _id).toArray();
  const chains = db
    .collection<AuditEntryDocument>('audit_chain')
    .aggregate<{ _id: string }>([{ $group: { _id: { $arrayElemAt: [{ $split: ['$_id', '/'] }, 0] } } }]);
  return [...present, ...(await chains.map(({ _id }) => _id).toArray())];
}

/** All of it at one moment: people may be at work meanwhile. */
async function find(
  db: mongo.Db,
  session: mongo.ClientSession,
  allianceId: string,
  noted: ChainEnd | undefined,
): Promise<FoundAlliance> {
  const rows = db
    .collection<AuditEntryDocument>('audit_chain')
    .find({ _id: { $gt: `${allianceId}/`, $lt: `${allianceId}0` } }, { session })
    .sort({ _id: 1 });
  const links = await rows.map(linkOf).toArray();
  const alliance = await db.collection<Stored>('alliances').findOne({ _id: allianceId }, { session });
  const documents: FoundDocument[] = [];
  if (alliance) {
    const { auditHead: _, ...fields } = alliance;
    documents.push(foundOf('alliance', fields));
  }
  for (const [kind, name] of Object.entries(parts) as [keyof typeof parts, string][]) {
    const filter = kind === 'workplan' ? { _id: allianceId } : { allianceId };
    for await (const one of db.collection<Stored>(name).find(filter, { session })) documents.push(foundOf(kind, one));
  }
  const head = alliance?.auditHead;
  return { allianceId, links, documents, ...(head && { head }), ...(noted && { noted }) };
}

const foundOf = (kind: FoundDocument['kind'], document: Stored): FoundDocument => ({
  kind,
  id: document._id,
  version: document.version,
  digest: digestOf(document),
});
