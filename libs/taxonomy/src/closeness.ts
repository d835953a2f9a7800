import { ancestors, isCode } from './code-lists.js';
import type { CodeListName } from './code-list.js';
import { corridorCloseness } from './corridors.js';
import { territory } from './places.js';

/**
 * Wu and Palmer's similarity in a tree of terms (Verb semantics and lexical selection, 1994):
 * twice the depth of the nearest common broader term over the sum of both depths, where a top term has depth 1.
 */
function treeCloseness(list: CodeListName, a: string, b: string): number {
  const pathA = [a, ...ancestors(list, a)];
  const pathB = [b, ...ancestors(list, b)];
  const common = pathA.find((id) => pathB.includes(id));
  if (common === undefined) return 0;
  const depthOfCommon = pathA.length - pathA.indexOf(common);
  return (2 * depthOfCommon) / (pathA.length + pathB.length);
}

/**
 * How near two terms of one list are, in [0, 1] and symmetric: 1 the same term, less with every step between
 * them, 0 unrelated or not of this list. Countries and areas compare as places, corridors by their ends.
 */
export function closeness(list: CodeListName, a: string, b: string): number {
  if (!isCode(list, a) || !isCode(list, b)) return 0;
  if (a === b) return 1;
  if (list === 'countries' || list === 'areas') return territory.closeness(a, b);
  if (list === 'corridors') return corridorCloseness(a, b);
  return treeCloseness(list, a, b);
}
