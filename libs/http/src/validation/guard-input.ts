import type { FieldError } from '../problems/problem.js';
import { pointerTo } from './pointer.js';

const maxDepth = 20;
const maxNodes = 5_000;
const pollutingKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** A lone surrogate or NUL: no text that anybody typed. */
const notText = /\p{Surrogate}|\0/u;

interface Place {
  readonly value: unknown;
  readonly pointer: string;
  readonly depth: number;
}

/**
 * What no body of this API may hold, looked for before any class sees it: bounded work, whatever is sent.
 * Undefined when there is nothing to object to; otherwise the first objection.
 */
export function objectionTo(input: unknown): FieldError | undefined {
  const places: Place[] = [{ value: input, pointer: '', depth: 0 }];
  let seen = 0;
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    if (++seen > maxNodes) return { pointer: '', code: 'too_complex' };
    const objection = objectionToPlace(place);
    if (objection !== undefined) return { pointer: place.pointer, code: objection };
    const children = childrenOf(place);
    if (children.length > maxNodes) return { pointer: place.pointer, code: 'too_complex' };
    places.push(...children);
  }
  return undefined;
}

function objectionToPlace({ value, depth }: Place): string | undefined {
  if (depth > maxDepth) return 'too_deep';
  if (typeof value === 'string') return notText.test(value) ? 'invalid_text' : undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'invalid_number';
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return objectionToList(value);
  return Object.keys(value).some(isForbiddenKey) ? 'forbidden_key' : undefined;
}

/** class-validator takes `[[]]` and `[null]` for lists of nested objects; no list of this API holds either. */
function objectionToList(list: readonly unknown[]): string | undefined {
  if (list.some((element) => Array.isArray(element))) return 'nested_list';
  return list.includes(null) ? 'null_element' : undefined;
}

const isForbiddenKey = (key: string): boolean => key.startsWith('$') || pollutingKeys.has(key) || notText.test(key);

function childrenOf({ value, pointer, depth }: Place): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, child]) => ({
    value: child as unknown,
    pointer: pointerTo(pointer, key),
    depth: depth + 1,
  }));
}
