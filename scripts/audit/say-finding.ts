import type { AuditFinding, AuditFlaw } from '../../apps/alliances/src/domain/audit/check-chain.js';

/** What was found, as a sentence for whoever has to look into it. */
export function sayFinding({ allianceId, flaw, number, document }: AuditFinding): string {
  const subject = document ? `the ${document.kind} ${document.id}` : `record ${number ?? ''}`;
  return `alliance ${allianceId}: ${sentences[flaw](subject)}`;
}

const sentences: Readonly<Record<AuditFlaw, (subject: string) => string>> = {
  no_chain: () => 'there is no chain: it was removed, or nothing has happened since there are chains',
  no_head: (record) => `the signed end of its chain is gone, which goes on to ${record}`,
  changed: (record) => `${record} is not what was written`,
  removed: (record) => `a record before ${record} was removed`,
  reordered: (record) => `${record} stands where another one was written`,
  truncated: (record) => `what was written after ${record} was removed`,
  beyond_head: (record) => `${record} was added without the signed end`,
  signature: (record) => `the end of the chain, ${record}, was not signed with this key`,
  rewritten: (record) => `${record} is not the one that was noted before: the chain was written anew`,
  document_changed: (document) => `${document} was changed without a record`,
  document_removed: (document) => `${document} was removed`,
  document_unrecorded: (document) => `${document} was added without a record`,
};
