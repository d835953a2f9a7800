import type { InitiativeContent } from '#contracts';
import { closeness, type CodeListName } from '#taxonomy';
import { taxonomyRelatedness } from '../relatedness.js';
import { remember } from '../remember.js';

/** The codes by which initiatives are compared, in whatever language they are written. */
export const comparedLists = [
  'themes',
  'corridors',
  'places',
  'instruments',
  'goals',
  'sectors',
  'populations',
] as const satisfies readonly (CodeListName | 'places')[];
export type ComparedList = (typeof comparedLists)[number];

export type InitiativeCodes = Readonly<Pick<InitiativeContent, ComparedList>>;

/** What is the same in both. */
export interface SharedCodes {
  readonly list: ComparedList;
  readonly codes: readonly string[];
}

export interface Similarity {
  /** In [0, 1]; symmetric; 1 for the same codes. */
  readonly score: number;
  readonly shared: readonly SharedCodes[];
}

/** The subject first, then where, then by which means and for whom. */
const weights: Readonly<Record<ComparedList, number>> = {
  themes: 0.35,
  corridors: 0.15,
  places: 0.15,
  instruments: 0.1,
  goals: 0.1,
  sectors: 0.075,
  populations: 0.075,
};

/** Codes further apart say different things: two countries of one continent. */
const relatedFrom = 0.5;
/** What one says and the other leaves open counts for so much of its weight, as a difference. */
const leftOpen = 0.5;

/** How alike two initiatives are, so that one may be joined instead of the other being published. */
export function similarity(a: InitiativeCodes, b: InitiativeCodes): Similarity {
  let reached = 0;
  let possible = 0;
  const shared: SharedCodes[] = [];
  for (const list of comparedLists) {
    const [one, other] = [a[list], b[list]];
    if (one.length + other.length === 0) continue;
    const isOpen = one.length === 0 || other.length === 0;
    possible += weights[list] * (isOpen ? leftOpen : 1);
    if (isOpen) continue;
    reached += weights[list] * overlap(list, one, other);
    const codes = one.filter((code) => other.includes(code));
    if (codes.length > 0) shared.push({ list, codes });
  }
  return { score: possible === 0 ? 0 : reached / possible, shared };
}

/** Dice's coefficient where related codes count in part. */
function overlap(list: ComparedList, one: readonly string[], other: readonly string[]): number {
  return (answered(list, one, other) + answered(list, other, one)) / (one.length + other.length);
}

function answered(list: ComparedList, asked: readonly string[], given: readonly string[]): number {
  let sum = 0;
  for (const code of asked) {
    if (given.includes(code)) sum += 1;
    else sum += nearest(list, code, given);
  }
  return sum;
}

function nearest(list: ComparedList, code: string, given: readonly string[]): number {
  let best = 0;
  for (const answer of given) best = Math.max(best, near(list, code, answer));
  return best >= relatedFrom ? best : 0;
}

const relatedness = remember(taxonomyRelatedness);

function near(list: ComparedList, a: string, b: string): number {
  switch (list) {
    case 'themes':
      return relatedness('theme', a, b);
    case 'places':
      return relatedness('territory', a, b);
    case 'sectors':
      return relatedness('sector', a, b);
    case 'populations':
      return relatedness('population', a, b);
    case 'corridors':
      return closeness('corridors', a, b);
    // A convention or a goal is this one or another.
    case 'instruments':
    case 'goals':
      return 0;
  }
}
