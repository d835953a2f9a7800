import {
  ActionPointVerified,
  AllianceQuestionSettled,
  AllianceSilenceEnded,
  CoordinationResumed,
  DecisionReviewed,
  type EventContract,
  MilestonesReplanned,
  IndicatorValueAccepted,
  IndicatorValueGiven,
  OrganizationProfileConfirmed,
  OrganizationProfileRevised,
  ProposalConfirmed,
  ReminderSettled,
  ReportValidated,
  SuggestionDismissed,
  TermRenewed,
  WordGiven,
  WorkplanAmendmentWithdrawn,
} from '#contracts';
import { pairOf, untilThePartnerAnswers } from './catalogue/suggested-partner.js';

/** An event that nobody is told of, and that makes notices pointless which wait to be mailed. */
export interface Settlement<D extends object = object> {
  readonly event: EventContract<string, D>;
  /** The items, as the notices name them. */
  about(data: D): readonly string[];
  /** Kinds of notices. */
  readonly settles: readonly string[];
  /** Whose question it answers, where others are asked still; absent: everybody's. */
  answeredBy?(data: D): string;
}

const settlement = <D extends object>(one: Settlement<D>): Settlement<D> => one;

/** Of events that notices are made of, the catalogue says it. */
export const settlements: readonly Settlement[] = [
  settlement({
    event: ActionPointVerified,
    about: ({ actionPointId }) => [`action-point:${actionPointId}`],
    settles: ['action_point_completed'],
  }),
  settlement({
    event: AllianceSilenceEnded,
    about: ({ allianceId }) => [`silence:${allianceId}`],
    settles: ['alliance_fell_silent'],
  }),
  settlement({
    event: AllianceQuestionSettled,
    about: ({ allianceId }) => [`life:${allianceId}`],
    settles: ['alliance_questioned'],
  }),
  settlement({
    event: CoordinationResumed,
    about: ({ allianceId }) => [`coordination:${allianceId}`],
    settles: ['coordination_rested'],
  }),
  settlement({
    event: IndicatorValueGiven,
    about: ({ indicatorId, period, organizationId }) => [`indicator-value:${indicatorId}:${period}:${organizationId}`],
    settles: ['indicator_value_due'],
  }),
  settlement({
    event: IndicatorValueAccepted,
    about: ({ indicatorId, period, organizationId }) => [`reported-value:${indicatorId}:${period}:${organizationId}`],
    settles: ['indicator_value_reported', 'word_sought'],
  }),
  ...[OrganizationProfileConfirmed, OrganizationProfileRevised].map((event) =>
    settlement<{ organizationId: string }>({
      event,
      about: ({ organizationId }) => [`profile:${organizationId}`],
      settles: ['profile_aged'],
    }),
  ),
  settlement({
    event: MilestonesReplanned,
    about: ({ milestoneIds }) => milestoneIds.map((id) => `milestone:${id}`),
    settles: ['milestone_due_soon'],
  }),
  settlement({
    event: ReportValidated,
    about: ({ reportId }) => [`report:${reportId}`],
    settles: ['report_validation_opened', 'report_validation_ending'],
    answeredBy: ({ organizationId }) => organizationId,
  }),
  settlement({
    event: ReminderSettled,
    about: ({ allianceId, organizationId }) => [`answers:${allianceId}:${organizationId}`],
    settles: ['answers_awaited'],
  }),
  settlement({
    event: SuggestionDismissed,
    about: (data) => [pairOf(data)],
    settles: untilThePartnerAnswers,
  }),
  settlement({
    event: TermRenewed,
    about: ({ placeId }) => [`term:${placeId}`],
    settles: ['term_ending'],
  }),
  settlement({
    event: DecisionReviewed,
    about: ({ decisionId }) => [`decision:${decisionId}`],
    settles: ['decision_review_fell_due'],
  }),
  settlement({
    event: WordGiven,
    about: ({ on, id }) => [`${on === 'amendment' ? 'workplan-amendment' : on}:${id}`],
    settles: [
      'workplan_proposed',
      'workplan_amendment_proposed',
      'composition_proposed',
      'dissolution_proposed',
      'minutes_drafted',
      'interest_expressed',
      'affiliates_consulted',
      'affiliates_ending',
    ],
    answeredBy: ({ organizationId }) => organizationId,
  }),
  settlement({
    event: WorkplanAmendmentWithdrawn,
    about: ({ allianceId }) => [`workplan-amendment:${allianceId}`],
    settles: ['workplan_amendment_proposed'],
  }),
  settlement({
    event: ProposalConfirmed,
    about: ({ initiativeId }) => [`initiative:${initiativeId}`],
    settles: ['proposal_aged'],
  }),
];
