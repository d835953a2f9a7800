import { describe, expect, it } from '@jest/globals';
import { boardLinesOf, summarizeBoard, type AllianceSummary } from './summarize-board.js';

const at = '2027-10-01T12:00:00.000Z';
const calm: AllianceSummary = {
  id: 'calm',
  status: 'active',
  health: 'on_track',
  missingPlaces: 0,
  balanceBroken: false,
  coordinatorConfirmed: true,
  overdueActionPoints: 0,
  delayedMilestones: 0,
  cadenceMissed: false,
  minutesMissing: 0,
  reviewsDue: 0,
  overdueCommitments: 0,
  overdueReports: 0,
  reportsToValidate: 0,
  unansweredReports: 0,
  awaitingAnswer: 0,
  dueDays: ['2027-09-30', '2027-10-08'],
  lastActivityAt: '2027-09-20T00:00:00.000Z',
};

describe('the board', () => {
  it.each([
    ['incomplete', { status: 'forming', missingPlaces: 2, coordinatorConfirmed: false }],
    ['unbalanced', { balanceBroken: true, missingPlaces: 1 }],
    ['unconfirmed_coordinator', { status: 'constituted', coordinatorConfirmed: false }],
    ['off_track', { health: 'off_track' }],
    ['at_risk', { health: 'at_risk' }],
    ['late', { overdueActionPoints: 1 }],
    ['late', { delayedMilestones: 1 }],
    ['cadence_missed', { cadenceMissed: true }],
    ['minutes_missing', { minutesMissing: 1 }],
    ['review_due', { reviewsDue: 1 }],
    ['undelivered', { overdueCommitments: 2 }],
    ['report_overdue', { overdueReports: 1 }],
    ['report_to_validate', { reportsToValidate: 1 }],
    ['report_unanswered', { unansweredReports: 1 }],
    ['silent', { lastActivityAt: '2027-08-01T00:00:00.000Z' }],
    ['asked_if_alive', { lifeQuestioned: true }],
    ['dormant', { status: 'dormant', lastActivityAt: '2026-08-01T00:00:00.000Z', overdueActionPoints: 2 }],
    ['awaiting_answer', { awaitingAnswer: 3 }],
    ['due_this_week', { dueDays: ['2027-10-01'] }],
    ['due_this_week', { dueDays: ['2027-10-07'] }],
  ] as const)('counts under %s what is %j, and under nothing else', (line, change) => {
    const board = summarizeBoard([calm, { ...calm, ...change, id: 'concerned' }], at);
    expect(board.filter(({ count }) => count > 0)).toEqual([{ line, count: 1, alliances: ['concerned'] }]);
    expect(boardLinesOf({ ...calm, ...change }, at)).toEqual([line]);
  });

  it('leaves out what has ended', () => {
    const ended = { ...calm, status: 'concluded', overdueActionPoints: 9, balanceBroken: true } as const;
    expect(summarizeBoard([ended], at).every(({ count }) => count === 0)).toBe(true);
  });
});
