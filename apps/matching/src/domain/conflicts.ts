/** What an organisation says it does not work with, or on. */
export interface ConflictAbout {
  readonly about: 'organization' | 'initiative';
  readonly aboutId: string;
}

/** An organisation's own statement; nobody asks it why. */
export interface DeclaredConflict extends ConflictAbout {
  readonly id: string;
  /** Who declared it. */
  readonly organizationId: string;
  readonly declaredAt: Date;
}

/** An initiative and those who lead it or sit at its table. */
export interface Table {
  readonly initiativeId: string;
  readonly present: readonly string[];
}

type ConflictsByOrganization = ReadonlyMap<string, readonly DeclaredConflict[]>;

/**
 * Whom declared conflicts keep away from a table: who does not work on the initiative, and of two who do not work
 * together the one that is not there yet, whichever of them declared it.
 */
export function keptAway(
  { initiativeId, present }: Table,
  declared: readonly DeclaredConflict[],
): ConflictsByOrganization {
  const here = new Set(present);
  const away = new Map<string, DeclaredConflict[]>();
  const keep = (organizationId: string, conflict: DeclaredConflict): void => {
    away.set(organizationId, [...(away.get(organizationId) ?? []), conflict]);
  };
  for (const conflict of declared) {
    const { organizationId, about, aboutId } = conflict;
    if (about === 'initiative') {
      if (aboutId === initiativeId) keep(organizationId, conflict);
      continue;
    }
    if (here.has(aboutId)) keep(organizationId, conflict);
    if (here.has(organizationId)) keep(aboutId, conflict);
  }
  return away;
}
