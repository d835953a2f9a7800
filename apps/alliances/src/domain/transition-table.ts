import { refusal, type Refusal, type RefusalSubject } from './refusal.js';

/** For each state, the state that a command leads to. A command that leads to the state itself is a repeat. */
export type TransitionTable<S extends string, C extends string> = Readonly<Record<S, Readonly<Partial<Record<C, S>>>>>;

/** `step`: go to `to`; `repeat`: done already, nothing happens; `illegal`: refuse. */
export type Transition<S extends string> =
  | { readonly kind: 'step'; readonly to: S }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'illegal'; readonly refusal: Refusal };

/** Looks a command up; an illegal one comes with its refusal, naming the state and what is allowed in it. */
export function transition<S extends string, C extends string>(
  table: TransitionTable<S, C>,
  subject: RefusalSubject,
  state: S,
  command: C,
): Transition<S> {
  const to: S | undefined = table[state][command];
  if (to === undefined) {
    return {
      kind: 'illegal',
      refusal: refusal('illegal_transition', subject, {
        state,
        allowed: allowedCommands(table, state),
        facts: { command },
      }),
    };
  }
  return to === state ? { kind: 'repeat' } : { kind: 'step', to };
}

/** The commands that change something in this state; repeats are left out. */
function allowedCommands<S extends string, C extends string>(
  table: TransitionTable<S, C>,
  state: S,
): readonly string[] {
  return Object.entries(table[state])
    .filter(([, to]) => to !== state)
    .map(([command]) => command);
}
