export interface ProblemText {
  readonly title: string;
  readonly detail: string;
}

/** The refusals that only the directory gives. */
export const ownProblems = [
  'wrong_credentials',
  'invalid_refresh_token',
  'invalid_client',
  'unsupported_grant_type',
  'wrong_password',
  'invalid_mailed_token',
  'already_member',
  'already_asked',
  'not_a_member',
  'deputy_of_oneself',
  'absence_over',
  'last_administrator',
  'last_focal_point',
  'last_secretariat',
  'too_many_members',
  'too_many_organizations',
  'address_in_use',
  'clock_not_manual',
  'clock_runs_forward',
] as const;
type OwnProblem = (typeof ownProblems)[number];

/** ICU messages; the facts of the refusal are their parameters. */
export type OwnProblemTexts = Readonly<Record<OwnProblem, ProblemText>>;
