/** The stable reasons for which a command on an alliance is refused; problem types are named after them. */
export type RefusalCode =
  | 'illegal_transition'
  | 'not_entitled'
  | 'unknown_record'
  | 'not_eligible'
  | 'organization_suspended'
  | 'seat_full'
  | 'country_full'
  | 'table_full'
  | 'already_seated'
  | 'already_invited'
  | 'already_interested'
  | 'expiry_out_of_range'
  | 'received_out_of_range'
  | 'nothing_recorded'
  | 'coordinator_not_a_member'
  | 'coordinator_left'
  | 'coordinator_changed'
  | 'seat_in_use'
  | 'term_not_renewable'
  | 'nothing_proposed'
  | 'proposal_replaced'
  | 'workplan_incomplete'
  | 'long_without_milestone'
  | 'unknown_owner'
  | 'findings_missing'
  | 'other_unit'
  | 'verified_by_owner'
  | 'open_points'
  | 'no_dissolution_proposed'
  | 'point_not_open'
  | 'meeting_not_begun'
  | 'date_passed'
  | 'not_at_the_table'
  | 'no_quorum'
  | 'judged_by_owner'
  | 'raised_after_agreement'
  | 'method_frozen'
  | 'values_waiting'
  | 'period_not_over'
  | 'not_delivered_yet'
  | 'evidence_apart'
  | 'report_incomplete'
  | 'sent_back_before'
  | 'validation_over'
  | 'extended_before'
  | 'extension_out_of_range'
  | 'nobody_silent'
  | 'clearance_open'
  | 'answer_day_out_of_range'
  | 'other_state'
  | 'consultation_open'
  | 'affiliates_awaited'
  | 'other_constituency';

/** What a refusal is about. */
export type RefusalSubject =
  | 'alliance'
  | 'open_point'
  | 'invitation'
  | 'interest'
  | 'seat'
  | 'place'
  | 'workplan'
  | 'milestone'
  | 'activity'
  | 'amendment'
  | 'need'
  | 'output'
  | 'indicator'
  | 'indicator_value'
  | 'action_point'
  | 'meeting_rule'
  | 'meeting'
  | 'minutes'
  | 'decision'
  | 'commitment'
  | 'delivery'
  | 'reporting_rule'
  | 'report'
  | 'clearance'
  | 'consultation';

/**
 * Why a command cannot be done, in facts. `state` is the present state of the subject and `allowed` the commands that
 * would change it now; HTTP answers 404 for `unknown_record`, 403 for `not_entitled` and 409 for the rest.
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly subject: RefusalSubject;
  readonly state?: string;
  readonly allowed: readonly string[];
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>;
}

type Detail = Partial<Pick<Refusal, 'state' | 'allowed' | 'facts'>>;

export function refusal(code: RefusalCode, subject: RefusalSubject, detail: Detail = {}): Refusal {
  return { code, subject, allowed: [], facts: {}, ...detail };
}

export function unknownRecord(subject: RefusalSubject, id: string): Refusal {
  return refusal('unknown_record', subject, { facts: { id } });
}
