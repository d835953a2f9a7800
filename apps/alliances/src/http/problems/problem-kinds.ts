/** Refusals of this service's own: when each happens and what to do, for docs/problems.md. */
export const problemKinds = {
  call_closed: 'The initiative takes no further answers: only the coordinator can still invite to its alliance.',
  not_eligible: 'The organisation’s constituency or mandate does not fit the seat; see what the seat admits.',
  seat_full: 'All places of the seat, `maximum`, are held.',
  country_full:
    'The policy gives each country so many places, `maximum`, in these seats, and those of `country` are held.',
  table_full:
    'An alliance has at most `maximum` organisations, whatever its policy has places for, and as many sit there.',
  already_seated: 'The organisation holds a place of this kind in the alliance already, `placeId`.',
  already_invited:
    'The organisation has an open invitation to the seat, or another one to the place as its successor, `invitationId`: it is accepted, declined or withdrawn first.',
  already_interested:
    'The organisation stands for a seat of the alliance already, `seatId`: replace the text of `interestId` (…/replace), or withdraw it (…/withdraw) to stand for another seat.',
  expiry_out_of_range: 'An invitation ends after today and at most `longestDays` days ahead.',
  received_out_of_range:
    'An answer that is written down came between `from`, the day of the invitation, and `until`, today.',
  nothing_recorded: 'Nobody wrote down an answer to the invitation: accept or decline it.',
  coordinator_not_a_member: 'The organisation of the person named holds no seat in the alliance.',
  coordinator_left:
    'The coordinator’s person does not belong to `organizationId` any more and cannot be confirmed: a colleague there takes over (`take_over`), or the members name somebody else.',
  coordinator_changed:
    'Somebody else coordinates by now (`personId` of `organizationId`) than the member meant to confirm. Read it again.',
  seat_in_use:
    'The change would take the seat `seatId` from who holds it, stands for it or is invited, or a group from the table, or a `rule` that asks for one: `breaks` says which; ask …/composition/check for all.',
  nothing_proposed: 'There is no proposed composition to accept or dissent from: the coordinator proposes one first.',
  proposal_replaced:
    'Another composition, workplan, amendment or dissolution, `proposal`, is put to the members than the one that was answered: read it, and answer that one.',
  term_not_renewable:
    'The holder renews in the last `renewalDays` days of a term, as often as the policy lets it: `why` says what is missing.',
  workplan_incomplete: 'A workplan without milestones cannot be put to the members.',
  long_without_milestone:
    'The objective `objectiveId` is reached in several years, and between `from` and `to` no milestone says how far it is: there is one in every year on the way.',
  unknown_owner:
    'The owner of a milestone, an activity or an action point, or a party to an activity, `organizationId`, holds no seat in the alliance.',
  findings_missing:
    'A joint visit is done when each party at the table has recorded what it found; `count` of them have not, `organizationId` among them.',
  other_unit:
    'The need of the workplan is counted in `kind` and `unit`, the commitment in others: they cannot be set against each other.',
  verified_by_owner: 'Another organisation than the owner and than whoever completed it has to verify.',
  open_points:
    'Action points, milestones, commitments, decisions to be reviewed or reports, `count` of them, are open and were not named, `open` says which: say in `points` what becomes of each.',
  no_dissolution_proposed:
    'No dissolution is put to the members now: the coordinator or a member with a vote proposes one first.',
  point_not_open: 'The `point` that was named is not open, or not of this alliance: ask …/open-points again.',
  meeting_not_begun: 'The meeting starts later, `startsAt`: who came is recorded once it has begun.',
  date_passed: 'The moment or the day that was given has passed already, or lies too early: give a later one.',
  not_at_the_table: 'The organisation `organizationId` holds, or then held, no place in the alliance.',
  no_quorum:
    'The meeting has no quorum: `represented` of at least `needed` votes, or fewer of a constituency than the composition asks. Without it nothing is decided.',
  already_has_feed: 'There is a calendar address for this already, `feedId`: renew it when its secret is lost.',
  judged_by_owner:
    'Another organisation than the one that promised agrees to a commitment and validates its deliveries; another one than the one that counted accepts the value of an indicator.',
  raised_after_agreement:
    'Another organisation agreed to an amount of `agreed`: more than that is a commitment of its own, to which somebody agrees anew.',
  method_frozen:
    'A value of the indicator counts since `frozenAt`: its method and its baseline stay as they are. Define another indicator to count otherwise.',
  values_waiting:
    'Values of the indicator, `count` of them, are neither accepted nor sent back: judge them before its method changes or the period is closed.',
  period_not_over:
    'The period ends on `endsOn`: values can be reported and judged before, it is closed afterwards, since nobody can count in it any more then.',
  answer_closed: 'What the mail asked is asked no more, `state` says why.',
  not_delivered_yet: 'The day of the delivery, `deliveredOn`, lies ahead: a delivery is reported once it was made.',
  evidence_apart:
    'No other member may read all that shows the delivery, so that nobody could confirm it: name one member, another than whoever delivered, in `visibleTo` of every piece that is not for all. Where `others` is 0 the alliance has no other member now.',
  report_incomplete:
    'The coordinator hands in a report once it says how the work stands, what is difficult and what comes next: `PUT` it first.',
  sent_back_before:
    'Each constituency sends a report back once; `constituency` has done so. It can still record a dissent once it is asked for its word.',
  validation_over:
    'The word of the constituency was asked for until `endsOn`, or it has been given. The coordinator can ask silent constituencies again; a dissent can be recorded at any time.',
  extended_before: 'A constituency gives itself more time once for each report; `constituency` has done so.',
  extension_out_of_range: 'The new last day lies between `from` and `until`.',
  nobody_silent: 'No constituency was silent on the report: there is nobody to ask again.',
  clearance_open:
    'The organisation has asked other institutions of its state to clear what it will say of the report, `clearanceId`: its authorised officer signs that, or it is taken back first.',
  answer_day_out_of_range:
    'Institutions and affiliates are asked until a day from `from`, today, to `until`, the last day of the constituency’s word.',
  other_state:
    'Clearance is asked of other institutions (national, local or consular) of the same state; by the directory `organizationId` is none.',
  consultation_open:
    'The organisation consults its affiliates on the report, `consultationId`: it neither consults them twice at a time nor gives its word while they can still answer. It answers for them, or takes that back first.',
  affiliates_awaited:
    'Affiliates, `count` of them, have said nothing yet and can until `endsOn`: the confederation answers for them afterwards, once all have spoken, or on the last day of its own word.',
  other_constituency:
    'Affiliates are organisations of the same constituency; by the directory `organizationId` is of another one, or the asking organisation itself.',
} as const;

/** What a link led to and is there no more answers 410; everything else 409. */
export const gone: ReadonlySet<string> = new Set(['answer_closed']);

export type AllianceProblem = keyof typeof problemKinds;
export type AllianceProblemTexts = Readonly<
  Record<AllianceProblem, { readonly title: string; readonly detail: string }>
>;
