import type { DeclaredConflict } from './conflicts.js';
import { type Gate, isPrivate } from './gates.js';

/**
 * Who asks how an organisation stands:
 * - `organization`: it asks about itself, and reads every gate
 * - `lead`: looks for partners; the secretariat reads like one
 * - `break_glass`: the secretariat with a reason, reads everything
 */
export type StandingReader = 'organization' | 'lead' | 'break_glass';

/** That a conflict keeps the organisation away, as one reader may know it. */
export interface ToldConflict {
  readonly code: 'conflict';
  /** The organisation itself, or somebody at the table. */
  readonly declaredBy: 'itself' | 'another';
  /** Those that the reader made, and all when the glass is broken. */
  readonly declarations: readonly DeclaredConflict[];
}

/** A gate as told; `not_available` stands in place of those that are told to the organisation concerned only. */
export type ToldGate = Exclude<Gate, { code: 'conflict' }> | ToldConflict | { readonly code: 'not_available' };

export interface Telling {
  readonly reader: StandingReader;
  /** The one that the gates shut out. */
  readonly organizationId: string;
  /** That keep it away, whoever declared them. */
  readonly conflicts: readonly DeclaredConflict[];
  readonly dismissedByLead: boolean;
  /** Whether the reader speaks for the one that declared it. */
  readonly isReaders: (conflict: DeclaredConflict) => boolean;
}

/** The gates that are shut, as far as a reader may know of them. Nobody reads of a declaration who made it but its maker. */
export function toldGates(gates: readonly Gate[], telling: Telling): readonly ToldGate[] {
  const told = gates.flatMap((gate) => toldGate(gate, telling));
  const isHidden = gates.some((gate) => toldGate(gate, telling).length === 0);
  return isHidden ? [...told, { code: 'not_available' }] : told;
}

/** Empty where the reader may not know of it. */
function toldGate(gate: Gate, telling: Telling): readonly ToldGate[] {
  if (gate.code === 'conflict') return toldConflicts(telling);
  if (telling.reader !== 'lead' || !isPrivate(gate.code)) return [gate];
  return gate.code === 'dismissed' && telling.dismissedByLead ? [gate] : [];
}

function toldConflicts({ reader, organizationId, conflicts, isReaders }: Telling): readonly ToldConflict[] {
  const own = conflicts.filter((conflict) => conflict.organizationId === organizationId);
  const others = conflicts.filter((conflict) => conflict.organizationId !== organizationId);
  const readable = (found: readonly DeclaredConflict[]) => (reader === 'break_glass' ? found : found.filter(isReaders));
  const parties: readonly ToldConflict[] = [
    { code: 'conflict', declaredBy: 'itself', declarations: readable(own) },
    { code: 'conflict', declaredBy: 'another', declarations: readable(others) },
  ];
  return parties.filter(({ declaredBy, declarations }) => {
    if (reader === 'lead') return declaredBy === 'another' && declarations.length > 0;
    return (declaredBy === 'itself' ? own : others).length > 0;
  });
}
