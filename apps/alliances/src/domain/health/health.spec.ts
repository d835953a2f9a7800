import { describe, expect, it } from '@jest/globals';
import { PlanScenario } from '../testing/plan-scenario.js';
import { desk } from '../testing/scenario.js';
import { decideHealth, evolveHealth, newHealth, type HealthCommand } from './decide-health.js';
import { showHealth, type Health } from './health.js';
import { proposeHealth, type HealthFacts } from './propose-health.js';

const at = '2027-10-01T00:00:00.000Z';
const daysAgo = (days: number) => new Date(Date.parse(at) - days * 86_400_000).toISOString();
const quiet: HealthFacts = {
  allianceStatus: 'active',
  statusSince: daysAgo(200),
  placesNeeded: 0,
  milestones: [],
  actionPoints: [],
  minutesMissing: 0,
  commitmentsOverdue: [],
  reportsOverdue: [],
  reportsUnanswered: 0,
  lastActivityAt: daysAgo(1),
  at,
};
const { milestones, actionPoints } = PlanScenario.in('accepted').workplan;
const late = (days: number) => actionPoints.map((one) => ({ ...one, overdueSince: daysAgo(days) }));
const inStates = (...statuses: ('planned' | 'delayed' | 'achieved')[]) =>
  statuses.flatMap((status) => milestones.map((one) => ({ ...one, status })));
const alarm = (beyondRule: boolean) => ({ windows: 2, since: '2027-06-30', beyondRule });
const placesNeeded = 2;

describe('the health that the rules propose', () => {
  it.each([
    ['nothing late', {}, 'on_track', 'nothing_late', {}],
    [
      'a late report',
      { reportsOverdue: [daysAgo(2), daysAgo(4)] },
      'at_risk',
      'reports_overdue',
      { count: 2, days: 4 },
    ],
    ['a very late report', { reportsOverdue: [daysAgo(31)] }, 'off_track', 'reports_overdue', { count: 1, days: 31 }],
    ['a silent constituency', { reportsUnanswered: 1 }, 'at_risk', 'reports_unanswered', { count: 1 }],
    ['an overdue action point', { actionPoints: late(3) }, 'at_risk', 'action_points_overdue', { count: 1, days: 3 }],
    ['a very late one', { actionPoints: late(31) }, 'off_track', 'action_points_overdue', { count: 1, days: 31 }],
    [
      'a delayed milestone',
      { milestones: inStates('delayed', 'achieved') },
      'at_risk',
      'milestones_delayed',
      { count: 1, ahead: 1 },
    ],
    [
      'half of those ahead delayed',
      { milestones: inStates('delayed', 'delayed', 'planned', 'planned', 'achieved') },
      'off_track',
      'milestones_delayed',
      { count: 2, ahead: 4 },
    ],
    [
      'an empty seat',
      { brokenSince: daysAgo(5), placesNeeded },
      'at_risk',
      'needed_seats_empty',
      { count: 2, days: 5 },
    ],
    [
      'empty for long',
      { brokenSince: daysAgo(61), placesNeeded },
      'off_track',
      'needed_seats_empty',
      { count: 2, days: 61 },
    ],
    ['a missed window', { cadence: alarm(false) }, 'at_risk', 'cadence_missed', { count: 2 }],
    ['too few meetings', { cadence: alarm(true) }, 'off_track', 'cadence_missed', { count: 2 }],
    ['no minutes', { minutesMissing: 1 }, 'at_risk', 'minutes_missing', { count: 1 }],
    [
      'an undelivered promise',
      { commitmentsOverdue: [daysAgo(3), daysAgo(9)] },
      'at_risk',
      'commitments_overdue',
      { count: 2, days: 9 },
    ],
    ['for long', { commitmentsOverdue: [daysAgo(31)] }, 'off_track', 'commitments_overdue', { count: 1, days: 31 }],
    ['silence', { lastActivityAt: daysAgo(46) }, 'at_risk', 'silent', { days: 46 }],
    ['long silence', { lastActivityAt: daysAgo(91) }, 'off_track', 'silent', { days: 91 }],
    ['at the limit', { lastActivityAt: daysAgo(45) }, 'on_track', 'nothing_late', {}],
    ['forming', { allianceStatus: 'forming', placesNeeded }, 'at_risk', 'forming_for_long', { days: 200, count: 2 }],
    ['ended', { allianceStatus: 'concluded', lastActivityAt: daysAgo(400) }, 'on_track', 'nothing_late', {}],
    ['the worst first', { actionPoints: late(3), lastActivityAt: daysAgo(91) }, 'off_track', 'silent', { days: 91 }],
  ] as const)('%s', (_, change, status, code, params) => {
    expect(proposeHealth({ ...quiet, ...change })).toEqual({ status, reason: { code, params } });
  });

  it('forgets an overdue point that is completed', () => {
    const completed = late(50).map((one) => ({ ...one, status: 'completed' as const }));
    expect(proposeHealth({ ...quiet, actionPoints: completed }).status).toBe('on_track');
  });
});

describe('the health that readers see', () => {
  const atRisk = { status: 'at_risk', reason: { code: 'silent', params: { days: 50 } } } as const;
  const set = { type: 'set-health', by: desk('council'), byCoordinator: true, note: { en: 'We met' } } as const;

  function after(health: Health, command: HealthCommand) {
    const decision = decideHealth(health, command, at);
    if (!decision.accepted) throw new Error(decision.refusal.code);
    return {
      health: decision.events.reduce(evolveHealth, health),
      facts: decision.events.map(({ type }) => type),
      said: decision.events.find(({ type }) => type === 'health-changed'),
    };
  }

  it('follows the proposal, and says so once', () => {
    const first = after(newHealth, { type: 'review-health', proposal: atRisk });
    expect(first.facts).toEqual(['health-proposed', 'health-changed']);
    expect(showHealth(first.health)).toEqual({
      status: 'at_risk',
      reason: atRisk.reason,
      proposed: 'at_risk',
      differs: false,
    });
    expect(after(first.health, { type: 'review-health', proposal: atRisk }).facts).toEqual([]);
    const older = { ...atRisk, reason: { code: 'silent', params: { days: 51 } } } as const;
    expect(after(first.health, { type: 'review-health', proposal: older }).facts).toEqual(['health-proposed']);
  });

  it('is the coordinator’s where it set another, with the difference shown', () => {
    const first = after(newHealth, { type: 'review-health', proposal: atRisk });
    const second = after(first.health, { ...set, status: 'on_track' });
    expect(second.facts).toEqual(['health-set', 'health-changed']);
    expect(second.said).toMatchObject({ status: 'on_track', reason: { code: 'seen_by_coordinator', params: {} } });
    expect(showHealth(second.health)).toMatchObject({
      status: 'on_track',
      proposed: 'at_risk',
      differs: true,
      note: { en: 'We met' },
    });
    const third = after(second.health, { type: 'clear-health', byCoordinator: true });
    expect(third.facts).toEqual(['health-cleared', 'health-changed']);
    expect(third.said).toMatchObject({ status: 'at_risk', reason: atRisk.reason });
    expect(showHealth(third.health)).toMatchObject({ status: 'at_risk', differs: false });
    expect(after(third.health, { type: 'clear-health', byCoordinator: true }).facts).toEqual([]);
  });

  it('is set by nobody else', () => {
    for (const command of [
      { ...set, status: 'on_track', byCoordinator: false },
      { type: 'clear-health', byCoordinator: false },
    ] as const) {
      expect(decideHealth(newHealth, command, at)).toMatchObject({
        accepted: false,
        refusal: { code: 'not_entitled' },
      });
    }
  });
});
