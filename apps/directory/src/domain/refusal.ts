/** The stable reasons for which the directory refuses a command; problem types are named after them. */
export type RefusalCode =
  | 'not_found'
  | 'forbidden'
  | 'illegal_transition'
  | 'already_member'
  | 'already_asked'
  | 'not_a_member'
  | 'deputy_of_oneself'
  | 'absence_over'
  | 'last_administrator'
  | 'last_focal_point'
  | 'last_secretariat'
  | 'address_in_use'
  | 'too_many_members'
  | 'too_many_organizations'
  | 'wrong_credentials'
  | 'wrong_password'
  | 'invalid_mailed_token'
  | 'invalid_refresh_token'
  | 'invalid_client'
  | 'unsupported_grant_type'
  | 'too_many_attempts'
  | 'stale_version'
  | 'no_longer_asked'
  | 'clock_not_manual'
  | 'clock_runs_forward';

export type RefusalFacts = Readonly<Record<string, string | number | readonly string[]>>;

/** An expected failure: its code and the facts that a reader needs. Mapped once, in http/, to problem details. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly facts: RefusalFacts = {},
  ) {
    super(code);
  }
}
