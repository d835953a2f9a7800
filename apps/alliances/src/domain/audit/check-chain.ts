import type { AuditRecord, DocumentKind } from './audit-record.js';
import { type AuditLink, type ChainEnd, type ChainHead, chainStart, hashOf } from './chain.js';

/** A document of an alliance as it is found now. */
export interface FoundDocument {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly version: number;
  readonly digest: string;
}

/** What is found of an alliance, to be held against its chain. */
export interface FoundAlliance {
  readonly allianceId: string;
  /** Ascending by number. */
  readonly links: readonly AuditLink[];
  readonly head?: ChainHead;
  readonly documents: readonly FoundDocument[];
  /** A head of this alliance that was noted elsewhere before. */
  readonly noted?: ChainEnd;
}

export type AuditFlaw =
  /** There is no chain. */
  | 'no_chain'
  /** The end of the chain is not written in the alliance. */
  | 'no_head'
  /** A record is not what was written: its hash is another one. */
  | 'changed'
  /** A record is missing before this one. */
  | 'removed'
  /** A record stands where another one was written. */
  | 'reordered'
  /** The records after this one are gone. */
  | 'truncated'
  /** More records than the head knows of. */
  | 'beyond_head'
  /** The head was not signed with the key. */
  | 'signature'
  /** The chain does not go through a head that was noted before. */
  | 'rewritten'
  /** A document is not what its last record says. */
  | 'document_changed'
  /** A document of the records is gone. */
  | 'document_removed'
  /** A document that no record tells of. */
  | 'document_unrecorded';

export interface AuditFinding {
  readonly allianceId: string;
  readonly flaw: AuditFlaw;
  /** Of the record in question. */
  readonly number?: number;
  readonly document?: { readonly kind: DocumentKind; readonly id: string };
}

/** @param isSigned whether the signature is of this head of this alliance */
export function checkChain(
  found: FoundAlliance,
  isSigned: (allianceId: string, head: ChainHead) => boolean,
): readonly AuditFinding[] {
  const { allianceId, links } = found;
  const finding = (flaw: AuditFlaw, number?: number): AuditFinding => ({
    allianceId,
    flaw,
    ...(number !== undefined && { number }),
  });
  if (links.length === 0 && !found.head) return [finding('no_chain')];
  const flaws = [...brokenAt(links), ...headFlaws(found, isSigned)];
  return [...flaws.map(({ flaw, number }) => finding(flaw, number)), ...documentFlaws(found)];
}

type Flaw = Pick<AuditFinding, 'flaw' | 'number'>;

/** Each link against the one before it, so that every broken place is told and none twice. */
function brokenAt(links: readonly AuditLink[]): readonly Flaw[] {
  return links.flatMap((link, index): readonly Flaw[] => {
    const before: ChainEnd = links[index - 1] ?? chainStart;
    const { allianceId, number } = link;
    const told = readContent(link);
    if (hashOf(link) !== link.hash || !told) return [{ flaw: 'changed', number }];
    if (told.allianceId !== allianceId || told.number !== number) return [{ flaw: 'reordered', number }];
    if (number !== before.number + 1) return [{ flaw: 'removed', number }];
    // The one before has another hash than this one was written after.
    return link.previous === before.hash ? [] : [{ flaw: 'changed', number: before.number }];
  });
}

function headFlaws(
  { allianceId, links, head, noted }: FoundAlliance,
  isSigned: (allianceId: string, head: ChainHead) => boolean,
): readonly Flaw[] {
  const flaws: Flaw[] = [];
  const last = links.at(-1) ?? chainStart;
  if (!head) return [{ flaw: 'no_head', number: last.number }];
  if (!isSigned(allianceId, head)) flaws.push({ flaw: 'signature', number: head.number });
  if (last.number < head.number) flaws.push({ flaw: 'truncated', number: last.number });
  else if (last.number > head.number) flaws.push({ flaw: 'beyond_head', number: head.number + 1 });
  else if (last.hash !== head.hash) flaws.push({ flaw: 'changed', number: last.number });
  if (noted && links.find(({ number }) => number === noted.number)?.hash !== noted.hash) {
    flaws.push({ flaw: 'rewritten', number: noted.number });
  }
  return flaws;
}

/** What is stored now against what the chain says that was stored last. */
function documentFlaws({ allianceId, links, documents }: FoundAlliance): readonly AuditFinding[] {
  const keyOf = ({ kind, id }: Pick<FoundDocument, 'kind' | 'id'>): string => `${kind}/${id}`;
  const told = new Map<string, FoundDocument>();
  const records = links.flatMap((link) => readContent(link) ?? []);
  for (const { changes } of records) for (const change of changes) told.set(keyOf(change), change);
  const found = new Map(documents.map((one) => [keyOf(one), one]));
  const flawOf = (flaw: AuditFlaw, { kind, id }: FoundDocument): AuditFinding => ({
    allianceId,
    flaw,
    document: { kind, id },
  });
  const [first] = records;
  // A chain that began later says nothing of what has not changed since.
  const complete = first?.version === 1;
  return [
    ...[...told.values()].flatMap((one) => {
      const now = found.get(keyOf(one));
      if (!now) return [flawOf('document_removed', one)];
      return now.digest === one.digest && now.version === one.version ? [] : [flawOf('document_changed', one)];
    }),
    ...documents.flatMap((one) => (complete && !told.has(keyOf(one)) ? [flawOf('document_unrecorded', one)] : [])),
  ];
}

function readContent({ content }: AuditLink): AuditRecord | undefined {
  try {
    return JSON.parse(content) as AuditRecord;
  } catch {
    return undefined;
  }
}
