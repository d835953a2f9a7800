import type { Refusal } from './refusal.js';

/** What a pure decision answers: the facts that follow (none when a command only repeats what is done), or why not. */
export type Decision<E> =
  { readonly accepted: true; readonly events: readonly E[] } | { readonly accepted: false; readonly refusal: Refusal };

export function accept<E>(...events: readonly E[]): Decision<E> {
  return { accepted: true, events };
}

export function refuse<E>(refusal: Refusal): Decision<E> {
  return { accepted: false, refusal };
}

/** Where a decision takes what it may not invent itself: the present instant (RFC 3339, UTC) and new ids. */
export interface DecisionContext {
  readonly at: string;
  readonly newId: () => string;
  /** People who belong to the organisation no more for which they were named as coordinators: nobody of them is chosen. */
  readonly gone?: readonly Actor[];
}

/** A person acting for an organisation; the trail keeps both. */
export interface Actor {
  readonly personId: string;
  readonly organizationId: string;
}

/** A text for people, by language. */
export type LocalizedText = Readonly<Record<string, string>>;
