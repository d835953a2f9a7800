import { beyondNumbers } from './bad-values.js';

/** A value in the wrong place, and what is said of it. */
export interface BadValue {
  readonly what: string;
  /** JSON Pointer. */
  readonly pointer: string;
  readonly value: unknown;
}

/**
 * Bad values that stand in one body and are each told of in its one refusal: at most one in each property of the body,
 * so that none can be taken for another. What is refused at first sight comes alone: nothing is told of the others then.
 */
export function together(values: readonly BadValue[]): readonly (readonly BadValue[])[] {
  const alone = values.filter(isAlone).map((one) => [one]);
  const queues = new Map<string, BadValue[]>();
  for (const one of values) {
    if (isAlone(one)) continue;
    const property = one.pointer.split('/')[1] ?? '';
    queues.set(property, [...(queues.get(property) ?? []), one]);
  }
  const rounds = Math.max(0, ...[...queues.values()].map(({ length }) => length));
  return [
    ...alone,
    ...Array.from({ length: rounds }, (_, round) => [...queues.values()].flatMap((queue) => queue[round] ?? [])),
  ];
}

const isAlone = ({ pointer, value }: BadValue): boolean =>
  isRefusedFirst(value) || (value === null && /\/\d+$/.test(pointer));

/** As libs/http/src/validation/guard-input.ts does before any class sees the body; or a list, of which much may be told. */
function isRefusedFirst(value: unknown): boolean {
  if (typeof value === 'string') return value === beyondNumbers || /[\0\ud800]/.test(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return true;
  return Object.entries(value).some(([key, one]) => key.startsWith('$') || isRefusedFirst(one));
}
