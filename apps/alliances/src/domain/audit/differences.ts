/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * One thing that is otherwise than before. `path` is a JSON Pointer in which an element of a list is named by its `id`
 * where all have one, and by its index otherwise. `before` is absent for what is new, `after` for what is gone.
 */
export interface Difference {
  readonly path: string;
  readonly before?: Json;
  readonly after?: Json;
}

/**
 * What changed from one version to the next, in pieces as small as may be. A list that lost or moved an element is told
 * as a whole: lists here grow, and keep what they have in its order.
 */
export function differences(before: Json | undefined, after: Json | undefined, path = ''): readonly Difference[] {
  if (before === after) return [];
  if (before === undefined || after === undefined) return [difference(path, before, after)];
  const [one, other] = [partsOf(before), partsOf(after)];
  if (one && other && mayPair(one, other)) {
    const names = [...new Set([...one.parts.keys(), ...other.parts.keys()])];
    return names.flatMap((name) => differences(one.parts.get(name), other.parts.get(name), pathTo(path, name)));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [difference(path, before, after)];
}

interface Parts {
  readonly of: 'object' | 'list';
  readonly parts: ReadonlyMap<string, Json>;
}

/** What a value consists of, under the names that stand in paths; undefined for one that has no parts. */
export function partsOf(value: Json): Parts | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!isList(value)) return { of: 'object', parts: new Map(Object.entries(value)) };
  const byId = new Map(value.map((one) => [idOf(one), one] as const));
  const named = [...byId].flatMap(([id, one]) => (id === undefined ? [] : [[id, one] as const]));
  const rows = named.length === value.length ? named : value.map((one, index) => [String(index), one] as const);
  return { of: 'list', parts: new Map(rows) };
}

export const pathTo = (path: string, name: string): string =>
  `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

function mayPair(one: Parts, other: Parts): boolean {
  if (one.of !== other.of) return false;
  if (one.of === 'object') return true;
  const after = [...other.parts.keys()];
  return [...one.parts.keys()].every((name, index) => after[index] === name);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function idOf(value: Json): string | undefined {
  if (typeof value !== 'object' || value === null || isList(value)) return undefined;
  return typeof value['id'] === 'string' ? value['id'] : undefined;
}

const difference = (path: string, before: Json | undefined, after: Json | undefined): Difference => ({
  path,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});
