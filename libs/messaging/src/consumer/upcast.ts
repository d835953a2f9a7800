import type { EventEnvelope } from '#contracts';

/** Reads an old major version of a fact as a newer one; pure. */
export interface Upcaster {
  /** `<service>.<fact>.v1`. */
  readonly from: string;
  readonly to: string;
  upcast(data: object): object;
}

/** Every upcaster there is: one for each released version that has a successor. */
export const upcasters: readonly Upcaster[] = [];

/** Follows upcasters until a type that `handled` knows; the envelope as it is when none leads there. */
export function upcast(
  envelope: EventEnvelope,
  handled: (type: string) => boolean,
  known: readonly Upcaster[],
): EventEnvelope {
  let current = envelope;
  while (!handled(current.type)) {
    const step = known.find(({ from }) => from === current.type);
    if (!step) return envelope;
    current = { ...current, type: step.to, data: step.upcast(current.data) };
  }
  return current;
}

/** `<service>.<fact>`, without its version. */
export const factOf = (type: string): string => type.replace(/\.v\d+$/, '');
