import { describe, expect, it } from '@jest/globals';
import type { PartFact } from '../record/alliance-record.js';
import { conduct } from '../record/conduct.js';
import { RecordScenario } from '../testing/record-scenario.js';
import { desk } from '../testing/scenario.js';
import type { OpenPoint, SettledPoint } from './open-point.js';
import { openPointsOf } from './open-points.js';

/** Active, with a confirmed coordinator, an open action point and an open milestone of the union's. */
function concluding(): RecordScenario {
  const scenario = RecordScenario.active();
  for (const member of ['council', 'union']) {
    const command = { type: 'name-coordinator', by: desk(member), candidate: desk('council') } as const;
    scenario.does({ to: 'alliance', command });
  }
  return scenario;
}

const conclude = (scenario: RecordScenario, points: readonly SettledPoint[], by = desk('council')) => {
  const command = {
    type: 'conclude',
    by,
    outcome: { en: 'It is applied' },
    open: openPointsOf(scenario.record),
    points,
  };
  return conduct(scenario.record, { to: 'alliance', command: { ...command, type: 'conclude' } }, scenario.context());
};
const refusedFor = (...given: Parameters<typeof conclude>) => {
  const result = conclude(...given);
  return result.accepted ? undefined : result.refusal;
};
const dropped = ({ of, id }: OpenPoint): SettledPoint => ({ of, id, becomes: 'dropped', note: { en: 'No means' } });
const given = ({ of, id }: OpenPoint, organizationId: string): SettledPoint => {
  return { of, id, becomes: 'handed_over', organizationId, note: {} };
};

const at = '2027-02-01T00:00:00.000Z';
const parts: readonly PartFact[] = [
  {
    of: 'ledger',
    event: {
      type: 'commitment-planned',
      title: {},
      at,
      commitmentId: 'promise',
      ownerOrganizationId: 'chamber',
      dueOn: '2027-05-01',
    },
  },
  {
    of: 'meeting',
    event: {
      type: 'decision-reviewed',
      at,
      meetingId: 'meeting',
      day: '2027-02-01',
      decisionId: 'decision',
      verdict: 'keep',
      note: {},
      reviewOn: '2027-06-01',
    },
  },
];

describe('what is open in an alliance', () => {
  it('is what somebody still waits for, with its owner and its last day', () => {
    const scenario = concluding();
    const [point, milestone] = openPointsOf(scenario.record);
    expect([point, milestone]).toMatchObject([
      { of: 'action_point', organizationId: 'union', dueOn: expect.any(String), title: { en: 'A title' } },
      { of: 'milestone', organizationId: 'union' },
    ]);
    scenario.record = { ...scenario.record, promises: [{ id: 'promise', organizationId: 'chamber' }] };
    scenario.does({ to: 'part', facts: parts });
    expect(openPointsOf(scenario.record).slice(2)).toEqual([
      { of: 'commitment', id: 'promise', organizationId: 'chamber', dueOn: '2027-05-01' },
      { of: 'decision', id: 'decision', dueOn: '2027-06-01' },
    ]);
  });

  it.each([
    ['not_yet_due', 0],
    ['due', 1],
    ['overdue', 1],
    ['submitted', 1],
    ['sent_back', 1],
    ['in_validation', 1],
    ['accepted', 0],
    ['accepted_with_dissent', 0],
  ] as const)('of a report that is %s: %i', (status, count) => {
    const { record } = concluding();
    const period = { index: 0, from: '2027-01-01', to: '2027-03-31' };
    const reports = [{ id: 'report', period, status, dueOn: '2027-04-15', hearings: [] }];
    const open = openPointsOf({ ...record, reporting: { reports } });
    expect(open.filter(({ of }) => of === 'report')).toHaveLength(count);
  });
});

describe('an alliance is concluded', () => {
  it('when it was said of each open point what becomes of it; the refusal names those that are left', () => {
    const scenario = concluding();
    const open = openPointsOf(scenario.record);
    const names = open.map(({ of, id }) => `${of}:${id}`);
    expect(refusedFor(scenario, [])).toMatchObject({ code: 'open_points', facts: { count: 2, open: names } });
    const [first] = open.map(dropped);
    expect(refusedFor(scenario, first ? [first] : [])).toMatchObject({ facts: { count: 1, open: [names[1]] } });
    expect(conclude(scenario, open.map(dropped)).accepted).toBe(true);
  });

  it('with what was said of each, for good; the parts stay as their owners left them', () => {
    const scenario = concluding();
    const points = openPointsOf(scenario.record).map(dropped);
    const result = conclude(scenario, points);
    expect(result).toMatchObject({
      record: {
        alliance: { status: 'concluded', conclusion: { outcome: { en: 'It is applied' }, points } },
        workplan: { actionPoints: [{ status: 'open' }] },
      },
    });
  });

  it('and each organisation that owns something from then on is told once, of all of it', () => {
    const scenario = concluding();
    const open = openPointsOf(scenario.record);
    const result = conclude(
      scenario,
      open.map((one) => given(one, 'chamber')),
    );
    const told = result.accepted ? result.steps.map(({ fact }) => fact.event) : [];
    expect(told.filter(({ type }) => type === 'open-points-handed-over')).toMatchObject([
      { organizationId: 'chamber', points: open.map(({ of, id }) => ({ of, id })) },
    ]);
  });

  it('not with a point that is not open, nor with an owner that takes no part', () => {
    const scenario = concluding();
    const open = openPointsOf(scenario.record);
    const more = [...open.map(dropped), dropped({ of: 'report', id: 'none' })];
    expect(refusedFor(scenario, more)).toMatchObject({ code: 'point_not_open', facts: { point: 'report:none' } });
    const astray = open.map((one) => given(one, 'stranger'));
    expect(refusedFor(scenario, astray)).toMatchObject({
      code: 'unknown_owner',
      facts: { organizationId: 'stranger' },
    });
  });

  it('by nobody but the coordinator, whatever was said', () => {
    expect(refusedFor(concluding(), [], desk('union'))).toMatchObject({ code: 'not_entitled' });
  });
});
