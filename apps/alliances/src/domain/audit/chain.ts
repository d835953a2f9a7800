import { createHash } from 'node:crypto';
import type { AuditRecord } from './audit-record.js';

/** A record in its chain: the text is what counts, and what the hash is of. */
export interface AuditLink {
  readonly allianceId: string;
  readonly number: number;
  /** The record as JSON. */
  readonly content: string;
  /** Hash of the link before; empty for the first. */
  readonly previous: string;
  readonly hash: string;
}

/** The last link of a chain. */
export interface ChainEnd {
  readonly number: number;
  readonly hash: string;
}

/** The end of a chain with the signature that only the holder of the key can make. */
export interface ChainHead extends ChainEnd {
  readonly signature: string;
}

/** Before the first link. */
export const chainStart: ChainEnd = { number: 0, hash: '' };

/** The record as the next link. */
export function linkTo({ number, hash: previous }: ChainEnd, record: Omit<AuditRecord, 'number'>): AuditLink {
  const numbered: AuditRecord = { ...record, number: number + 1 };
  const content = JSON.stringify(numbered);
  const { allianceId } = record;
  return { allianceId, number: numbered.number, content, previous, hash: hashOf({ previous, content }) };
}

export const hashOf = ({ previous, content }: Pick<AuditLink, 'previous' | 'content'>): string =>
  sha256(`${previous}\n${content}`);

/** What is signed of a head: it is good for this alliance and this place in its chain only. */
export const signedTextOf = (allianceId: string, { number, hash }: ChainEnd): string =>
  `alianza/audit/v1\n${allianceId}\n${number}\n${hash}`;

/** Of a document, whatever the order of its keys. */
export const digestOf = (document: unknown): string => sha256(JSON.stringify(document, withSortedKeys));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function withSortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
