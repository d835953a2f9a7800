import { describe, expect, it } from '@jest/globals';
import type { NoticeKind } from '../notice-kind.js';
import { type Settlement, settlements } from '../settlements.js';
import { handedOverSettled } from './handed-over-settled.js';
import { catalogue } from './index.js';

type Settling = Pick<NoticeKind | Settlement, 'event' | 'settles'> & {
  about?(data: object): string | readonly string[] | undefined;
};

const whenItEnds = ['alliances.alliance-concluded.v1', 'alliances.alliance-dissolved.v1'];

describe('a reminder that waits to be mailed', () => {
  const settling: readonly Settling[] = [
    ...catalogue,
    ...catalogue.flatMap(({ event, settlesBesides }) => (settlesBesides ? [{ event, ...settlesBesides }] : [])),
    ...settlements,
  ];

  it.each([
    [
      'milestone_due_soon',
      { milestoneId: 'm', milestoneIds: ['m'] },
      ['alliances.milestone-achieved.v1', 'alliances.milestone-delayed.v1', 'alliances.milestones-replanned.v1'],
    ],
    [
      'invitation_expiring',
      { invitationId: 'i' },
      [
        'alliances.invitation-accepted.v1',
        'alliances.invitation-declined.v1',
        'alliances.invitation-expired.v1',
        'alliances.invitation-withdrawn.v1',
      ],
    ],
    [
      'report_validation_ending',
      { reportId: 'r' },
      [
        'alliances.report-accepted.v1',
        'alliances.report-dissented.v1',
        'alliances.report-silence-recorded.v1',
        'alliances.report-validated.v1',
      ],
    ],
    ['delivery_reported', { deliveryId: 'd' }, ['alliances.delivery-rejected.v1', 'alliances.delivery-validated.v1']],
    [
      'composition_proposed',
      { allianceId: 'a', on: 'composition', id: 'a' },
      [
        ...whenItEnds,
        'alliances.composition-proposed.v1',
        'alliances.composition-revised.v1',
        'alliances.word-given.v1',
      ],
    ],
    [
      'workplan_proposed',
      { allianceId: 'a', on: 'workplan', id: 'a' },
      [...whenItEnds, 'alliances.word-given.v1', 'alliances.workplan-accepted.v1', 'alliances.workplan-proposed.v1'],
    ],
    [
      'workplan_amendment_proposed',
      { allianceId: 'a', on: 'amendment', id: 'a' },
      [
        ...whenItEnds,
        'alliances.word-given.v1',
        'alliances.workplan-amended.v1',
        'alliances.workplan-amendment-proposed.v1',
        'alliances.workplan-amendment-withdrawn.v1',
      ],
    ],
    [
      'minutes_drafted',
      { meetingId: 'm', on: 'minutes', id: 'm' },
      ['alliances.minutes-agreed.v1', 'alliances.minutes-drafted.v1', 'alliances.word-given.v1'],
    ],
    [
      'answers_awaited',
      { allianceId: 'a', organizationId: 'o' },
      ['alliances.answers-awaited.v1', 'alliances.reminder-settled.v1'],
    ],
    ['term_ending', { placeId: 'p' }, ['alliances.seat-vacated.v1', 'alliances.term-renewed.v1']],
    [
      'cadence_missed',
      { allianceId: 'a' },
      [...whenItEnds, 'alliances.cadence-missed.v1', 'alliances.meeting-convened.v1', 'alliances.meeting-held.v1'],
    ],
    [
      'decision_review_fell_due',
      { decisionId: 'd' },
      ['alliances.decision-review-fell-due.v1', 'alliances.decision-reviewed.v1'],
    ],
    [
      'meeting_convened',
      { meetingId: 'm' },
      ['alliances.meeting-cancelled.v1', 'alliances.meeting-held.v1', 'alliances.meeting-postponed.v1'],
    ],
    [
      'meeting_postponed',
      { meetingId: 'm' },
      ['alliances.meeting-cancelled.v1', 'alliances.meeting-held.v1', 'alliances.meeting-postponed.v1'],
    ],
    [
      'interest_expressed',
      { interestId: 'i', on: 'interest', id: 'i' },
      [
        'alliances.interest-accepted.v1',
        'alliances.interest-declined.v1',
        'alliances.interest-withdrawn.v1',
        'alliances.word-given.v1',
      ],
    ],
    [
      'affiliates_ending',
      { consultationId: 'c', on: 'affiliates', id: 'c' },
      ['alliances.affiliates-released.v1', 'alliances.word-given.v1'],
    ],
    ['clearance_ending', { clearanceId: 'c' }, ['alliances.clearance-answered.v1', 'alliances.clearance-closed.v1']],
    [
      'minutes_missing',
      { meetingId: 'm' },
      ['alliances.meeting-cancelled.v1', 'alliances.meeting-postponed.v1', 'alliances.minutes-drafted.v1'],
    ],
    [
      'commitment_promised',
      { commitmentId: 'c' },
      [
        'alliances.commitment-agreed.v1',
        'alliances.commitment-changed.v1',
        'alliances.commitment-declined.v1',
        'alliances.commitment-withdrawn.v1',
      ],
    ],
    [
      'commitment_overdue',
      { commitmentId: 'c' },
      ['alliances.commitment-delivered.v1', 'alliances.commitment-withdrawn.v1'],
    ],
    [
      'action_point_due_soon',
      { actionPointId: 'p' },
      ['alliances.action-point-completed.v1', 'alliances.action-point-overdue.v1'],
    ],
    ['action_point_completed', { actionPointId: 'p' }, ['alliances.action-point-verified.v1']],
    ['alliance_fell_silent', { allianceId: 'a' }, [...whenItEnds, 'alliances.alliance-silence-ended.v1']],
    ['balance_broken', { allianceId: 'a' }, [...whenItEnds, 'alliances.balance-restored.v1']],
    [
      'coordination_rested',
      { allianceId: 'a' },
      [...whenItEnds, 'alliances.coordination-resumed.v1', 'alliances.coordinator-replaced.v1'],
    ],
    [
      'alliance_questioned',
      { allianceId: 'a' },
      [...whenItEnds, 'alliances.alliance-fell-dormant.v1', 'alliances.alliance-question-settled.v1'],
    ],
    [
      'indicator_value_due',
      { indicatorId: 'i', period: '2027-Q1', organizationId: 'o' },
      ['alliances.indicator-value-given.v1'],
    ],
    [
      'indicator_value_reported',
      { indicatorId: 'i', period: '2027-Q1', organizationId: 'o' },
      [
        'alliances.indicator-value-accepted.v1',
        'alliances.indicator-value-reported.v1',
        'alliances.indicator-value-sent-back.v1',
      ],
    ],
    [
      'indicator_value_sent_back',
      { indicatorId: 'i', period: '2027-Q1', organizationId: 'o' },
      ['alliances.indicator-value-reported.v1'],
    ],
    [
      'dissolution_proposed',
      { allianceId: 'a', on: 'dissolution', id: 'a' },
      [...whenItEnds, 'alliances.dissolution-withdrawn.v1', 'alliances.word-given.v1'],
    ],
    [
      'initiative_published',
      { initiativeId: 'i' },
      ['proposals.proposal-closed.v1', 'proposals.proposal-withdrawn.v1'],
    ],
    [
      'partner_suggested',
      {
        initiativeId: 'i',
        organizationId: 'union',
        suggestions: [{ suggestionId: 's-union', organizationId: 'union', notify: true, reasons: [] }],
      },
      [
        'alliances.interest-expressed.v1',
        'alliances.seat-filled.v1',
        'matching.suggestion-dismissed.v1',
        'proposals.proposal-closed.v1',
        'proposals.proposal-withdrawn.v1',
      ],
    ],
    [
      'suggestion_shared',
      { initiativeId: 'i', organizationId: 'union', suggestionId: 's-union' },
      [
        'alliances.interest-expressed.v1',
        'alliances.seat-filled.v1',
        'matching.suggestion-dismissed.v1',
        'proposals.proposal-closed.v1',
        'proposals.proposal-withdrawn.v1',
      ],
    ],
    ['alliance_fell_dormant', { allianceId: 'a' }, [...whenItEnds, 'alliances.alliance-woken.v1']],
    [
      'open_points_handed_over',
      { allianceId: 'a', organizationId: 'o', open: 0 },
      ['alliances.handed-over-awaited.v1', 'alliances.handed-over-settled.v1'],
    ],
  ])('%s is left out once its cause is gone', (kind, ids, causes) => {
    const reminder = catalogue.find((one) => one.kind === kind);
    const about = (one?: Settling) => one?.about?.({ ...one.event.example, ...ids });
    const settled = settling.filter(({ settles }) => settles?.includes(kind));
    expect(settled.map(({ event }) => event.type).sort()).toEqual(causes);
    expect(about(reminder)).toBeDefined();
    const told = reminder?.audiences({ ...reminder.event.example, ...ids }) ?? [];
    const items = [about(reminder), ...told.flatMap(({ about: own = [] }) => own)];
    for (const one of settled) {
      const ended = [about(one)].flat();
      expect(ended.filter((item) => items.includes(item))).toHaveLength(1);
    }
  });

  it('of what was handed over stands while one point is open', () => {
    const { example } = handedOverSettled.event;
    expect(handedOverSettled.settlesBesides?.about({ ...example, open: 1 })).toBeUndefined();
    const { open: _, ...unsaid } = example;
    expect(handedOverSettled.settlesBesides?.about(unsaid)).toBeUndefined();
  });
});
