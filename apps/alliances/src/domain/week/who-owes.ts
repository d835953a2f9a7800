import type { OwedAnswer } from './owed-answer.js';
import type { OwedKind } from './owed-kind.js';
import type { OwingOrganization } from './owing-organization.js';

/** Who owes what, each once. Whoever belongs to a group that owes its word is among them, whether it has spoken or not. */
export function whoOwes(owed: readonly OwedAnswer[]): readonly OwingOrganization[] {
  const kinds = new Map<string, Set<OwedKind>>();
  for (const { what, organizations } of owed) {
    for (const id of organizations) kinds.set(id, (kinds.get(id) ?? new Set()).add(what));
  }
  return [...kinds].map(([organizationId, what]) => ({ organizationId, what: [...what] }));
}
