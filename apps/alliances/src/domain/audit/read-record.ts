import type { Alliance } from '../alliance/alliance.js';
import { groupsOf, readsTheReason, voicesHeard } from '../record/standpoint.js';
import type { AuditedFact, AuditRecord, DocumentChange, DocumentKind } from './audit-record.js';
import { type Difference, type Json, partsOf, pathTo } from './differences.js';

/** A document's change as somebody may read it. */
export interface ReadChange extends Omit<DocumentChange, 'digest'> {
  /** Whether something of it is not told to this reader. */
  readonly withheld: boolean;
}

/** A record as somebody may read it. */
export interface ReadRecord extends Omit<AuditRecord, 'facts' | 'changes' | 'group' | 'allianceId'> {
  /** Whether who did what is told to another group only; what became of it stands in the changes. */
  readonly withheld: boolean;
  /** The kinds of the facts, in their order. */
  readonly what: readonly string[];
  readonly changes: readonly ReadChange[];
}

/** Whether something at a path, told in names from the root, is kept from the reader. */
type Hidden = (path: readonly string[]) => boolean;

/**
 * The record without what its reader may not read elsewhere either: a group's talk is its own, what
 * institutions clear among themselves is theirs, what affiliates answer their confederation's, and that there is anything
 * of it until it is said; evidence is for those it names, the breakdown of a count is its member's, to whom a confidential call was shown is the coordinator's.
 * @param organizations those that the reader reads for, which take part in the alliance
 */
export function readRecord(
  { facts, changes, group, among, allianceId: _, ...record }: AuditRecord,
  alliance: Alliance,
  organizations: readonly string[],
): ReadRecord {
  const ofGroup = group !== undefined && !groupsOf(alliance, organizations).includes(group);
  const outside = among !== undefined && !among.some((id) => organizations.includes(id));
  // The first fact is the group's word; what follows from it everybody is told.
  const open = (ofGroup ? facts.slice(1) : facts).filter((fact) => !outside || isToldToAll(fact));
  const withheld = open[0] !== facts[0];
  const { by, ...told } = record;
  return {
    ...told,
    ...(by && !withheld && { by }),
    withheld,
    what: open.map(({ event }) => event.type),
    changes: changes
      .filter(({ kind }) => !outside || !isPrivate(kind) || open.some(isOfFew))
      .map((change) => {
        const hidden = outside && isPrivate(change.kind) ? everything : hiddenIn(change.kind, alliance, organizations);
        return readChange(change, hidden);
      }),
  };
}

/** What institutions clear among themselves is theirs, and what affiliates answer their confederation's, until it is said. */
const isToldToAll = (fact: AuditedFact): boolean => !isOfFew(fact) || said.has(fact.event.type);

const isOfFew = ({ of }: AuditedFact): boolean => of === 'clearance' || of === 'affiliates';

const said: ReadonlySet<string> = new Set(['position-signed', 'affiliates-spoken-for']);

const isPrivate = (kind: DocumentKind): boolean => kind === 'clearance' || kind === 'consultation';

const everything: Hidden = () => true;

function readChange({ digest: _, differences, ...change }: DocumentChange, hidden: Hidden): ReadChange {
  const told = differences.map((one) => cutDifference(one, hidden));
  return { ...change, differences: told.flatMap(({ kept }) => kept ?? []), withheld: told.some(({ cut }) => cut) };
}

function hiddenIn(kind: DocumentKind, alliance: Alliance, organizations: readonly string[]): Hidden {
  switch (kind) {
    case 'alliance':
      return ([part, id, detail]) => {
        if (part === 'call') return id === 'sharedWith';
        if (part !== 'interests' || (detail !== 'voices' && detail !== 'reason')) return false;
        const interest = alliance.interests.find((one) => one.id === id);
        if (!interest) return true;
        if (detail === 'reason') return !readsTheReason(alliance, interest, organizations);
        return voicesHeard(alliance, interest, organizations)?.length !== interest.voices.length;
      };
    case 'workplan':
    case 'meeting':
    case 'report':
    case 'clearance':
    case 'consultation':
      return () => false;
    case 'commitment':
      return (path) => path.includes('evidence');
    case 'indicator':
      // Whoever counted may not be told apart by a path: nobody reads a breakdown here.
      return (path) => path.includes('breakdowns');
  }
}

interface Cut<T> {
  readonly kept?: T;
  /** Whether something was taken out. */
  readonly cut: boolean;
}

function cutDifference({ path, before, after }: Difference, hidden: Hidden): Cut<Difference> {
  const [one, other] = [cutAt(before, path, hidden), cutAt(after, path, hidden)];
  const cut = one.cut || other.cut;
  if (one.kept === undefined && other.kept === undefined) return { cut };
  return {
    kept: {
      path,
      ...(one.kept !== undefined && { before: one.kept }),
      ...(other.kept !== undefined && { after: other.kept }),
    },
    cut,
  };
}

function cutAt(value: Json | undefined, path: string, hidden: Hidden): Cut<Json> {
  if (value === undefined) return { cut: false };
  if (hidden(namesOf(path))) return { cut: true };
  const whole = partsOf(value);
  if (!whole) return { kept: value, cut: false };
  const parts = [...whole.parts].map(([name, part]) => [name, cutAt(part, pathTo(path, name), hidden)] as const);
  const kept = parts.flatMap(([name, part]) => (part.kept === undefined ? [] : [[name, part.kept] as const]));
  const cut = parts.some(([, part]) => part.cut);
  return { kept: whole.of === 'list' ? kept.map(([, part]) => part) : Object.fromEntries(kept), cut };
}

const namesOf = (path: string): readonly string[] =>
  path
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
