import { invalid } from '#http';
import type { Alliance } from '../domain/alliance/alliance.js';
import type { CompositionPolicy } from '../domain/composition/policy.js';
import { policyFaults } from '../domain/composition/policy-faults.js';
import { type CompositionRules, plainRules } from '../domain/composition/rules.js';
import type { Seat } from '../domain/composition/seat.js';

/** A policy as somebody writes it: a seat without an id is a new one. */
export interface PolicyDraft {
  readonly seats: readonly (Omit<Seat, 'id' | 'alsoAdmits' | 'places' | 'offers'> &
    Partial<Pick<Seat, 'id' | 'alsoAdmits' | 'places' | 'offers'>>)[];
  readonly rules?: Partial<CompositionRules>;
}

/**
 * The policy that a draft means, its new seats with ids of their own.
 * @throws Problem 400 for a seat that the alliance does not have, or for a policy that contradicts itself
 */
export function policyOfDraft(
  { seats, rules }: PolicyDraft,
  alliance: Pick<Alliance, 'seats'>,
  newId: () => string,
): CompositionPolicy {
  const known = new Set(alliance.seats.map(({ id }) => id));
  const unknown = seats.flatMap(({ id }, at) =>
    id === undefined || known.has(id) ? [] : [{ pointer: `/seats/${at}/id`, code: 'invalid' }],
  );
  const policy = {
    seats: seats.map(({ id = newId(), alsoAdmits = [], places = [], offers = [], ...seat }) => ({
      id,
      ...seat,
      alsoAdmits,
      places,
      offers,
    })),
    rules: { ...plainRules, ...rules },
  };
  const faults = [...unknown, ...policyFaults(policy)];
  if (faults.length > 0) throw invalid(faults);
  return policy;
}
