import type { CompositionPolicy } from './policy.js';
import { nominatorOf } from './seat.js';

/** What is wrong with a policy as written; `pointer` is a JSON Pointer into it. */
export interface PolicyFault {
  readonly pointer: string;
  readonly code: 'duplicate' | 'too_small' | 'not_allowed' | 'invalid';
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * Maximums below minimums, seats named twice, joint bodies, and nominators that the field would not forgive: the seats of
 * workers, employers and migrants are their groups' to fill.
 */
export function policyFaults({ seats, rules }: CompositionPolicy): readonly PolicyFault[] {
  const ids = seats.map(({ id }) => id);
  return [
    ...seats.flatMap((seat, at): readonly PolicyFault[] => [
      ...(ids.indexOf(seat.id) < at ? [{ pointer: `/seats/${at}/id`, code: 'duplicate' as const }] : []),
      ...tooSmall(`/seats/${at}/maximum`, seat),
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

const notAllowed = (pointer: string, values: string): PolicyFault => ({
  pointer,
  code: 'not_allowed',
  params: { values },
});
