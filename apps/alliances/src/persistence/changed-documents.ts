import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { DocumentChange, DocumentKind } from '../domain/audit/audit-record.js';
import { digestOf } from '../domain/audit/chain.js';
import { differences, type Json } from '../domain/audit/differences.js';

/** One part of an alliance as it was written, beside what it was before. */
export interface WrittenPart {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly version: number;
  /** As it goes into the database, whole. */
  readonly document: object;
  /** What is compared; `before` is absent for a new one. */
  readonly before?: object;
  readonly after: object;
}

/** What a transaction wrote of the parts of alliances that are kept apart, until the audit of each takes it up. */
@Injectable()
export class ChangedDocuments {
  private readonly changes = new WeakMap<Tx, Map<string, DocumentChange[]>>();

  note(allianceId: string, part: WrittenPart, tx: Tx): void {
    const ofTx = this.changes.get(tx) ?? new Map<string, DocumentChange[]>();
    this.changes.set(tx, ofTx.set(allianceId, [...(ofTx.get(allianceId) ?? []), changeOf(part)]));
  }

  take(allianceId: string, tx: Tx): readonly DocumentChange[] {
    const taken = this.changes.get(tx)?.get(allianceId) ?? [];
    this.changes.get(tx)?.delete(allianceId);
    return taken;
  }
}

export function changeOf({ kind, id, version, document, before, after }: WrittenPart): DocumentChange {
  const told = differences(jsonOf(before), jsonOf(after));
  return { kind, id, version, digest: digestOf(document), differences: told };
}

/** State is made of what JSON has; undefined stands for absent. */
const jsonOf = (state: object | undefined): Json | undefined => state as Json | undefined;
