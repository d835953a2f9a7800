import {
  ActionPointCompleted,
  AllianceQuestionSettled,
  AllianceSilenceEnded,
  type EventContract,
  IndicatorValueGiven,
  OrganizationProfileConfirmed,
  OrganizationProfileRevised,
  ProposalConfirmed,
} from '#contracts';

/** An event that nobody is told of, and that makes notices pointless which wait to be mailed. */
export interface Settlement<D extends object = object> {
  readonly event: EventContract<string, D>;
  /** The item, as the notices name it. */
  about(data: D): string;
  /** Kinds of notices. */
  readonly settles: readonly string[];
}

const settlement = <D extends object>(one: Settlement<D>): Settlement<D> => one;

/** Of events that notices are made of, the catalogue says it. */
export const settlements: readonly Settlement[] = [
  settlement({
    event: ActionPointCompleted,
    about: ({ actionPointId }) => `action-point:${actionPointId}`,
    settles: ['action_point_assigned', 'action_point_due_soon', 'action_point_overdue'],
  }),
  settlement({
    event: AllianceSilenceEnded,
    about: ({ allianceId }) => `silence:${allianceId}`,
    settles: ['alliance_fell_silent'],
  }),
  settlement({
    event: AllianceQuestionSettled,
    about: ({ allianceId }) => `life:${allianceId}`,
    settles: ['alliance_questioned'],
  }),
  settlement({
    event: IndicatorValueGiven,
    about: ({ indicatorId, period, organizationId }) => `indicator-value:${indicatorId}:${period}:${organizationId}`,
    settles: ['indicator_value_due'],
  }),
  ...[OrganizationProfileConfirmed, OrganizationProfileRevised].map((event) =>
    settlement<{ organizationId: string }>({
      event,
      about: ({ organizationId }) => `profile:${organizationId}`,
      settles: ['profile_aged'],
    }),
  ),
  settlement({
    event: ProposalConfirmed,
    about: ({ initiativeId }) => `initiative:${initiativeId}`,
    settles: ['proposal_aged'],
  }),
];
