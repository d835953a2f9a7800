import type { ExpectedEffort } from '#contracts';
import type { Model } from '../model.js';

/** What an initiative can expect of each partner, and an organisation can say that it is able to give. */
export const effortKinds = ['meetings', 'hours'] as const;
export type EffortKind = (typeof effortKinds)[number];
export type Effort = Readonly<Pick<ExpectedEffort, EffortKind>>;

/** One kind that at least one of the two has stated. */
export interface StatedEffort {
  readonly kind: EffortKind;
  readonly expected?: number;
  readonly able?: number;
  /** In [0, 1], where both have stated it. */
  readonly share?: number;
}

export const statesEffort = (effort: Effort | undefined): boolean =>
  effort?.meetings !== undefined || effort?.hours !== undefined;

/**
 * How far an organisation can give what is expected, in [0, 1]; what it is able to give least of decides. Where not both
 * have stated it, nobody knows, and that is worth the same for all.
 */
export function effortValue(
  expected: Effort | undefined,
  able: Effort | undefined,
  { unstated }: Model['effort'],
): number {
  const meetings = shareOf(expected?.meetings, able?.meetings);
  const hours = shareOf(expected?.hours, able?.hours);
  if (meetings === undefined) return hours ?? unstated;
  return hours === undefined ? meetings : Math.min(meetings, hours);
}

export function statedEfforts(expected: Effort = {}, able: Effort = {}): readonly StatedEffort[] {
  return effortKinds.flatMap((kind): StatedEffort[] => {
    const [wanted, given] = [expected[kind], able[kind]];
    if (wanted === undefined && given === undefined) return [];
    const share = shareOf(wanted, given);
    return [
      {
        kind,
        ...(wanted !== undefined && { expected: wanted }),
        ...(given !== undefined && { able: given }),
        ...(share !== undefined && { share }),
      },
    ];
  });
}

function shareOf(expected: number | undefined, able: number | undefined): number | undefined {
  if (expected === undefined || able === undefined) return undefined;
  return able >= expected ? 1 : able / expected;
}
