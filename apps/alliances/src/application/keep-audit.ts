import { currentContext } from '#observability';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { AuditedFact, DocumentChange } from '../domain/audit/audit-record.js';
import { chainStart, linkTo } from '../domain/audit/chain.js';
import type { Actor } from '../domain/decision.js';
import { allianceFields, toWorkplanDocument } from '../persistence/alliance-documents.js';
import { AuditRepository } from '../persistence/audit.repository.js';
import { ChangedDocuments, changeOf } from '../persistence/changed-documents.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { AuditKey } from './audit-key.js';

export interface AuditedChange {
  /** Absent at the birth of an alliance. */
  readonly before?: StoredAlliance;
  readonly after: StoredAlliance;
  readonly facts: readonly AuditedFact[];
  /** Absent for what followed from an event or a timer. */
  readonly by?: Actor;
  /** The constituency to which alone it is told who did what. */
  readonly group?: string;
  /** The organisations to which alone it is told what is cleared among them. */
  readonly among?: readonly string[];
}

/** Puts each change of an alliance into its chain, in the change's own transaction. */
@Injectable()
export class KeepAudit {
  constructor(
    private readonly audit: AuditRepository,
    private readonly documents: ChangedDocuments,
    private readonly key: AuditKey,
  ) {}

  /** @returns the alliance with the new end of its chain, to be stored with it */
  async record({ before, after, facts, by, group, among }: AuditedChange, at: string, tx: Tx): Promise<StoredAlliance> {
    const { id: allianceId } = after.record.alliance;
    const correlationId = currentContext()?.correlationId;
    const link = linkTo(before?.auditHead ?? chainStart, {
      allianceId,
      version: after.version,
      at,
      ...(by && { by }),
      ...(correlationId !== undefined && { correlationId }),
      ...(group !== undefined && { group }),
      ...(among && { among }),
      facts,
      changes: [...changesOf(before, after, at), ...this.documents.take(allianceId, tx)],
    });
    await this.audit.add(link, tx);
    return { ...after, auditHead: this.key.headOf(allianceId, link) };
  }
}

function changesOf(before: StoredAlliance | undefined, after: StoredAlliance, at: string): readonly DocumentChange[] {
  const { alliance, workplan } = after.record;
  const ofAlliance = changeOf({
    kind: 'alliance',
    id: alliance.id,
    version: after.version,
    document: allianceFields(after, at),
    ...(before && { before: comparedOf(before) }),
    after: comparedOf(after),
  });
  if (before?.workplanVersion === after.workplanVersion) return [ofAlliance];
  const ofWorkplan = changeOf({
    kind: 'workplan',
    id: alliance.id,
    version: after.workplanVersion,
    document: toWorkplanDocument(after),
    ...(before && { before: before.record.workplan }),
    after: workplan,
  });
  return [ofAlliance, ofWorkplan];
}

/** When somebody last did something changes with everything, and says nothing more. */
const comparedOf = ({ record: { alliance, health, rhythm, promises, reporting }, call }: StoredAlliance): object => ({
  ...alliance,
  call,
  health,
  rhythm,
  promises,
  // Its reports have records of their own.
  reporting: { rule: reporting.rule },
});
