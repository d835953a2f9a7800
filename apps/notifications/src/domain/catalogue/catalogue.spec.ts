import { describe, expect, it } from '@jest/globals';
import { noticeClasses, type NoticeKind } from '../notice-kind.js';
import { type Settlement, settlements } from '../settlements.js';
import { compositionProposed } from './composition-proposed.js';
import { catalogue } from './index.js';
import { handedOverSettled } from './handed-over-settled.js';
import { interestExpressed } from './interest-expressed.js';
import { interestWithdrawn } from './interest-withdrawn.js';
import { partnerSuggested } from './partner-suggested.js';
import { suggestionToldBy } from './suggested-partner.js';

const reason = {
  feature: 'theme',
  points: 0.4,
  message: 'partner.theme',
  parameters: { terms: { type: 'themes', ids: [] } },
};
const suggestion = (organizationId: string, notify: boolean) => ({
  suggestionId: `s-${organizationId}`,
  organizationId,
  rank: 1,
  shownAt: 1,
  score: 0.7,
  notify,
  reasons: [reason],
});
const suggested = (confidential: boolean) => ({
  initiativeId: 'i',
  seatId: 's',
  constituency: 'workers',
  leadOrganizationId: 'lead',
  confidential,
  modelVersion: '1',
  suggestions: [suggestion('union', true), suggestion('federation', false)],
});

describe('the catalogue of notices', () => {
  it('names each kind and each event once', () => {
    expect(new Set(catalogue.map(({ kind }) => kind)).size).toBe(catalogue.length);
    expect(new Set(catalogue.map(({ event }) => event.type)).size).toBe(catalogue.length);
  });

  it.each(catalogue.map((kind) => [kind.kind, kind] as const))('%s asks before it tells', (_, kind) => {
    // Whoever is both is told in the first way.
    const ranks = kind.audiences(kind.event.example).map(({ class: asks = kind.class }) => noticeClasses.indexOf(asks));
    expect(ranks).toEqual([...ranks].sort());
  });

  it.each(catalogue.map((kind) => [kind.kind, kind] as const))('%s makes something of its example', (_, kind) => {
    const { example } = kind.event;
    expect(kind.initiativeOf?.(example) ?? '0198c0de').toMatch(/^0198c0de/);
    expect(kind.audiences(example).length > 0 || kind.wide !== undefined).toBe(true);
    expect(kind.wide?.followed(example).every(({ id }) => id.startsWith('0198c0de')) ?? true).toBe(true);
    expect(kind.link(example)).toMatch(/^\/v1\/[a-z-]+\/([a-z]+\?(initiative|alliance)=)?0198c0de[-0-9a-f]+/);
  });
});

describe('what can be answered from its mail', () => {
  const answerable = catalogue.filter(({ asks }) => asks);

  it('is every question with a yes or a no', () => {
    expect(answerable.map(({ kind }) => kind).sort()).toEqual([
      'alliance_questioned',
      'commitment_changed',
      'commitment_promised',
      'composition_proposed',
      'delivery_reported',
      'interest_expressed',
      'invitation_expiring',
      'minutes_drafted',
      'partner_invited',
      'profile_aged',
      'proposal_aged',
      'report_validation_ending',
      'report_validation_opened',
      'word_sought',
      'workplan_amendment_proposed',
      'workplan_proposed',
    ]);
  });

  it.each(answerable.map((kind) => [kind.kind, kind] as const))('%s names the item and its draft', (_, kind) => {
    const { example } = kind.event;
    const item = kind.asks?.(example);
    expect(item?.id).toMatch(/^0198c0de/);
    expect(JSON.stringify(example)).toContain(item?.id);
    expect(item?.version).toEqual(expect.any(Number));
  });

  it('is no proposal that an older event does not number', () => {
    const { proposal: _, ...older } = compositionProposed.event.example;
    expect(compositionProposed.asks?.(older)).toBeUndefined();
  });
});

describe('a suggestion', () => {
  it('is told to those whom matching chose, with their strongest reason', () => {
    expect(partnerSuggested.audiences(suggested(false))).toEqual([
      {
        audience: { role: 'focal_point', organizationIds: ['union'] },
        facts: { constituency: 'workers', reason },
        about: ['suggestion:s-union', 'partner:i:union'],
      },
    ]);
  });

  it('is known by its id to whoever was told of it, and not where it was shared by hand or told before that was noted', () => {
    const [told] = partnerSuggested.audiences(suggested(false));
    const { kind } = partnerSuggested;
    const about = ['initiative:i', ...(told?.about ?? [])];
    expect(suggestionToldBy({ kind, about })).toBe('s-union');
    expect(suggestionToldBy({ kind, about: 'initiative:i' })).toBeUndefined();
    expect(suggestionToldBy({ kind: 'suggestion_shared', about })).toBeUndefined();
  });

  it('of a confidential initiative is told to nobody until it is shared', () => {
    expect(partnerSuggested.audiences(suggested(true))).toEqual([]);
  });
});

describe('an interest that ended', () => {
  const { example } = interestWithdrawn.event;

  it('is told to the coordinator when the candidate withdrew, and to the candidate otherwise', () => {
    const told = (cause: 'by_candidate' | 'alliance_ended') =>
      interestWithdrawn.audiences({ ...example, cause }).map(({ audience }) => audience.role);
    expect(told('by_candidate')).toEqual(['coordinator']);
    expect(told('alliance_ended')).toEqual(['focal_point']);
  });
});

describe('an interest', () => {
  const expressed = {
    ...interestExpressed.event.example,
    organizationId: 'union',
    candidates: ['union', 'federation'],
  };

  it('is put to who has the word on it, told to the candidate as waiting, and to the coordinator as it is', () => {
    expect(interestExpressed.audiences({ ...expressed, deciders: ['union', 'federation'] })).toEqual([
      {
        audience: { role: 'focal_point', organizationIds: ['federation'] },
        facts: { organizationId: 'union', candidacy: 'asked' },
        class: 'action_needed',
      },
      {
        audience: { role: 'focal_point', organizationIds: ['union'] },
        facts: { organizationId: 'union', candidacy: 'waiting' },
      },
      { audience: { role: 'coordinator', allianceId: expressed.allianceId }, facts: { organizationId: 'union' } },
    ]);
  });

  it('that only waits for an invited one has a candidate to be told and nobody to be asked', () => {
    expect(interestExpressed.audiences({ ...expressed, deciders: [] })).toMatchObject([
      { facts: { candidacy: 'waiting' } },
      { audience: { role: 'coordinator' } },
    ]);
  });

  it('that seats at once is told to the coordinator only', () => {
    expect(interestExpressed.audiences({ ...expressed, candidates: ['union'], deciders: [] })).toMatchObject([
      { audience: { role: 'coordinator' } },
    ]);
  });
});

type Settling = Pick<NoticeKind | Settlement, 'event' | 'settles'> & {
  about?(data: object): string | readonly string[] | undefined;
};

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
      ['alliances.composition-proposed.v1', 'alliances.composition-revised.v1', 'alliances.word-given.v1'],
    ],
    [
      'workplan_proposed',
      { allianceId: 'a', on: 'workplan', id: 'a' },
      ['alliances.word-given.v1', 'alliances.workplan-accepted.v1', 'alliances.workplan-proposed.v1'],
    ],
    [
      'workplan_amendment_proposed',
      { allianceId: 'a', on: 'amendment', id: 'a' },
      [
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
      ['alliances.cadence-missed.v1', 'alliances.meeting-convened.v1', 'alliances.meeting-held.v1'],
    ],
    [
      'decision_review_fell_due',
      { decisionId: 'd' },
      ['alliances.decision-review-fell-due.v1', 'alliances.decision-reviewed.v1'],
    ],
    ['meeting_convened', { meetingId: 'm' }, ['alliances.meeting-cancelled.v1', 'alliances.meeting-postponed.v1']],
    ['minutes_missing', { meetingId: 'm' }, ['alliances.minutes-drafted.v1']],
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
    ['alliance_fell_silent', { allianceId: 'a' }, ['alliances.alliance-silence-ended.v1']],
    [
      'alliance_questioned',
      { allianceId: 'a' },
      ['alliances.alliance-fell-dormant.v1', 'alliances.alliance-question-settled.v1'],
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
      ['alliances.alliance-dissolved.v1', 'alliances.dissolution-withdrawn.v1', 'alliances.word-given.v1'],
    ],
    [
      'initiative_published',
      { initiativeId: 'i' },
      ['proposals.proposal-closed.v1', 'proposals.proposal-withdrawn.v1'],
    ],
    [
      'partner_suggested',
      { ...suggested(false), organizationId: 'union' },
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
    ['alliance_fell_dormant', { allianceId: 'a' }, ['alliances.alliance-woken.v1']],
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
      expect([ended.length, items]).toEqual([1, expect.arrayContaining(ended)]);
    }
  });

  it('of what was handed over stands while one point is open', () => {
    const { example } = handedOverSettled.event;
    expect(handedOverSettled.settlesBesides?.about({ ...example, open: 1 })).toBeUndefined();
    const { open: _, ...unsaid } = example;
    expect(handedOverSettled.settlesBesides?.about(unsaid)).toBeUndefined();
  });
});
