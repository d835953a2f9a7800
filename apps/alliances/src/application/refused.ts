import { conflict, forbidden, notFound, type Problem } from '#http';
import type { Refusal } from '../domain/refusal.js';

/** The one place where a refusal of the domain becomes an answer: 404, 403 or 409 with the state and what is allowed. */
export function refused({ code, subject, state, allowed, facts }: Refusal): Problem {
  switch (code) {
    case 'unknown_record':
      return notFound();
    case 'not_entitled':
      return forbidden(`not_entitled_to_${subject}`);
    case 'illegal_transition':
    case 'not_eligible':
    case 'organization_suspended':
    case 'seat_full':
    case 'country_full':
    case 'table_full':
    case 'already_seated':
    case 'already_invited':
    case 'already_interested':
    case 'expiry_out_of_range':
    case 'received_out_of_range':
    case 'nothing_recorded':
    case 'coordinator_not_a_member':
    case 'coordinator_left':
    case 'coordinator_changed':
    case 'seat_in_use':
    case 'term_not_renewable':
    case 'nothing_proposed':
    case 'proposal_replaced':
    case 'workplan_incomplete':
    case 'long_without_milestone':
    case 'unknown_owner':
    case 'findings_missing':
    case 'other_unit':
    case 'verified_by_owner':
    case 'open_points':
    case 'no_dissolution_proposed':
    case 'point_not_open':
    case 'meeting_not_begun':
    case 'date_passed':
    case 'not_at_the_table':
    case 'no_quorum':
    case 'judged_by_owner':
    case 'raised_after_agreement':
    case 'method_frozen':
    case 'values_waiting':
    case 'period_not_over':
    case 'not_delivered_yet':
    case 'evidence_apart':
    case 'report_incomplete':
    case 'sent_back_before':
    case 'validation_over':
    case 'extended_before':
    case 'extension_out_of_range':
    case 'nobody_silent':
    case 'clearance_open':
    case 'answer_day_out_of_range':
    case 'other_state':
    case 'consultation_open':
    case 'affiliates_awaited':
    case 'other_constituency':
      return conflict(code, { ...facts, subject, ...(state === undefined ? {} : { state }), allowed });
  }
}
