import type { CompositionPolicy } from './policy.js';
import { mostSeated } from './eligibility.js';
import { nominatorOf, type Seat } from './seat.js';

/** What is wrong with a policy as written; `pointer` is a JSON Pointer into it. */
export interface PolicyFault {
  readonly pointer: string;
  readonly code: 'duplicate' | 'too_small' | 'too_large' | 'not_allowed' | 'invalid';
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * Maximums below minimums, more places to be held than organisations may sit at a table, seats named twice, joint bodies,
 * and nominators that the field would not forgive: the seats of workers, employers and migrants are their groups' to fill.
 */
export function policyFaults({ seats, rules }: CompositionPolicy): readonly PolicyFault[] {
  const ids = seats.map(({ id }) => id);
  return [
    ...seats.flatMap((seat, at): readonly PolicyFault[] => [
      ...(ids.indexOf(seat.id) < at ? [{ pointer: `/seats/${at}/id`, code: 'duplicate' as const }] : []),
      ...tooSmall(`/seats/${at}/maximum`, seat),
      ...beyondTable(seats, at),
      ...(seat.constituency === 'joint_body'
        ? [{ pointer: `/seats/${at}/constituency`, code: 'invalid' as const }]
        : []),
      ...(seat.nominatedBy !== undefined && seat.nominatedBy !== nominatorOf(seat)
        ? [notAllowed(`/seats/${at}/nominatedBy`, 'own_group')]
        : []),
    ]),
    ...rules.perCountry.flatMap((rule, at) => tooSmall(`/rules/perCountry/${at}/maximum`, rule)),
  ];
}

function tooSmall(
  pointer: string,
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
): readonly PolicyFault[] {
  return maximum < minimum ? [{ pointer, code: 'too_small', params: { min: minimum } }] : [];
}

/** An organisation has one place of a kind: where those of a kind need more, the policy would never be met. */
function beyondTable(seats: readonly Seat[], at: number): readonly PolicyFault[] {
  const { kind, minimum = 0 } = seats[at] ?? {};
  const before = seats.slice(0, at).filter((one) => one.kind === kind);
  const left = before.reduce((room, one) => room - one.minimum, mostSeated);
  if (minimum === 0 || minimum <= left) return [];
  return [{ pointer: `/seats/${at}/minimum`, code: 'too_large', params: { max: Math.max(0, left) } }];
}

const notAllowed = (pointer: string, values: string): PolicyFault => ({
  pointer,
  code: 'not_allowed',
  params: { values },
});
