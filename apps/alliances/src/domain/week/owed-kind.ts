export const owedKinds = [
  'invitation',
  'candidacy',
  'coordinator',
  'composition',
  'workplan',
  'amendment',
  'clearance',
  'minutes',
  'minutes_confirmation',
  'report',
  'sign_off',
  'silence',
  'still_alive',
  'affiliates',
  'indicator_value',
  'verification',
  'commitment',
  'delivery',
  'evidence_reader',
  'reported_value',
  'dissolution',
  'handed_over',
] as const;

/**
 * What somebody has to answer: an invitation, a candidate's wish, whether the coordinator stays, what was proposed for
 * the composition, as the workplan or as an amendment of it, what another institution of its state would sign; the
 * minutes of a meeting, or a word on them; a progress report, and a constituency's word on it; whether a constituency
 * that said nothing of it in time is asked again; whether the alliance is still alive; what its confederation asks of
 * its affiliates; its value of an indicator; whether an action point is completed as its owner says; whether what
 * another organisation promises is agreed, what it says that it delivered was, and what it counted holds; who else may
 * read what shows a delivery, where nobody is left that could judge it; whether the alliance ends without a result; what
 * became of a point that it took over at the end.
 */
export type OwedKind = (typeof owedKinds)[number];
