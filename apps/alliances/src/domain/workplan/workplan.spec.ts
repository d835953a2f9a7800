import { describe, expect, it } from '@jest/globals';
import { desk } from '../testing/scenario.js';
import { plainQuorum } from '../composition/rules.js';
import { PlanScenario, planOf } from '../testing/plan-scenario.js';
import type { AllianceStatus } from '../alliance/alliance.js';
import type { WorkplanCommandType } from './permitted-workplan-commands.js';
import type { WorkplanStatus } from './workplan.js';
import { dissentsOf, workplanQuorum } from './workplan-quorum.js';

/** Where each command may be given: y may, r repeats, n is refused with the state and what is allowed. */
const table: Readonly<Record<WorkplanCommandType, string>> = {
  //                     draft proposed accepted
  'draft-workplan': 'y y n',
  'propose-workplan': 'y r n',
  'respond-to-workplan': 'n y y',
  'assign-action-point': 'n n y',
  'amend-workplan': 'n n y',
  'answer-amendment': 'n n y',
  'withdraw-amendment': 'n n y',
  'report-milestone': 'n n y',
  'report-activity': 'n n y',
  'record-findings': 'n n y',
  'complete-action-point': 'n n y',
  'verify-action-point': 'n n y',
};
const inAlliance: Readonly<Record<AllianceStatus, Readonly<Record<WorkplanStatus, readonly WorkplanCommandType[]>>>> = {
  forming: { draft: ['draft-workplan'], proposed: ['draft-workplan'], accepted: [] },
  constituted: {
    draft: ['draft-workplan', 'propose-workplan'],
    proposed: ['draft-workplan', 'respond-to-workplan'],
    accepted: ['respond-to-workplan'],
  },
  active: {
    draft: [],
    proposed: ['respond-to-workplan'],
    accepted: [
      'respond-to-workplan',
      'assign-action-point',
      'amend-workplan',
      'answer-amendment',
      'withdraw-amendment',
      'report-milestone',
      'report-activity',
      'record-findings',
      'complete-action-point',
      'verify-action-point',
    ],
  },
  dormant: { draft: [], proposed: [], accepted: [] },
  concluded: { draft: [], proposed: [], accepted: ['verify-action-point'] },
  dissolved: { draft: [], proposed: [], accepted: [] },
};
const states: readonly WorkplanStatus[] = ['draft', 'proposed', 'accepted'];
const commands = Object.keys(table) as WorkplanCommandType[];

describe('commands in each state of a workplan', () => {
  const cases = commands.flatMap((type) =>
    states.map((state, index) => [type, state, table[type].split(' ')[index] ?? ''] as const),
  );
  it.each(cases)('%s, %s: %s', (type, state, expected) => {
    const scenario = PlanScenario.in(state);
    const command = scenario.commandOf(type);
    if (expected === 'r') expect(scenario.does(command)).toEqual([]);
    else if (expected === 'y') expect(scenario.refusalIfAny(command)?.subject).not.toBe('workplan');
    else expect(scenario.refusalIfAny(command)).toMatchObject({ code: 'illegal_transition', state });
  });

  const inEach = Object.entries(inAlliance).flatMap(([alliance, row]) =>
    states.map((state) => [alliance as AllianceStatus, state, row[state]] as const),
  );
  it.each(inEach)('alliance %s, plan %s: %j', (alliance, state, allowed) => {
    const scenario = PlanScenario.in(state);
    scenario.setting = { ...scenario.setting, allianceStatus: alliance };
    for (const type of commands) {
      if (type === 'propose-workplan' && state === 'proposed') continue;
      const refusal = scenario.refusalIfAny(scenario.commandOf(type));
      if (allowed.includes(type)) expect(['workplan', 'alliance']).not.toContain(refusal?.subject);
      else expect(refusal).toMatchObject({ code: 'illegal_transition', allowed });
    }
  });
});

describe('the workplan', () => {
  it('is drafted and proposed by the coordinator only', () => {
    const scenario = new PlanScenario();
    const draft = scenario.commandOf('draft-workplan');
    expect(scenario.refusalIfAny({ ...draft, by: desk('union') })?.code).toBe('not_entitled');
    scenario.does(draft);
    const propose = scenario.commandOf('propose-workplan');
    expect(scenario.refusalIfAny({ ...propose, by: desk('union') })?.code).toBe('not_entitled');
  });

  it('is not proposed without a milestone, nor with work that no member owns', () => {
    const scenario = new PlanScenario();
    const propose = scenario.commandOf('propose-workplan');
    expect(scenario.refusalIfAny(propose)?.code).toBe('workplan_incomplete');
    const stranger = { title: {}, ownerOrganizationId: 'stranger', dueOn: '2027-06-30' };
    const draft = { type: 'draft-workplan', by: desk('council'), actionPoints: [] } as const;
    scenario.does({ ...draft, plan: planOf({ milestones: [stranger] }) });
    expect(scenario.refusalIfAny(propose)).toMatchObject({
      code: 'unknown_owner',
      facts: { organizationId: 'stranger' },
    });
  });

  it('keeps the ids of what stays when it is drafted anew, and gives new ones to the rest', () => {
    const scenario = PlanScenario.in('draft');
    const [kept] = scenario.workplan.milestones;
    if (!kept) throw new Error('the draft has a milestone');
    const one = { title: {}, ownerOrganizationId: 'union', dueOn: '2027-06-30' };
    const milestones = [{ ...one, id: kept.id }, { ...one, id: 'invented' }, one];
    scenario.does({ type: 'draft-workplan', by: desk('council'), plan: planOf({ milestones }), actionPoints: [] });
    const ids = scenario.workplan.milestones.map(({ id }) => id);
    expect(ids[0]).toBe(kept.id);
    expect(new Set(ids).size).toBe(3);
    expect(ids).not.toContain('invented');
  });

  it('lets an action point serve a milestone of the same draft, whose id is given only then', () => {
    const scenario = new PlanScenario();
    const one = { title: {}, ownerOrganizationId: 'union', dueOn: '2027-06-30' };
    const milestones = [
      { ...one, id: 'first' },
      { ...one, id: 'second' },
    ];
    const actionPoints = [{ ...one, milestoneId: 'second' }];
    scenario.does({ type: 'draft-workplan', by: desk('council'), plan: planOf({ milestones }), actionPoints });
    const { workplan } = scenario;
    expect(workplan.actionPoints.map(({ milestoneId }) => milestoneId)).toEqual([workplan.milestones[1]?.id]);
  });

  it('is accepted by more than half of the members, one of each constituency among them', () => {
    const scenario = PlanScenario.in('proposed');
    scenario.says('council', 'accept');
    scenario.says('union', 'accept');
    expect(workplanQuorum(scenario.workplan, scenario.setting.voting, plainQuorum)).toEqual({
      accepting: 2,
      members: 4,
      constituenciesMissing: ['employers'],
      reached: false,
    });
    scenario.says('federation', 'accept');
    expect(scenario.workplan.status).toBe('proposed');
    expect(scenario.says('chamber', 'accept')).toEqual(['workplan-answered', 'workplan-accepted']);
  });

  it('is not accepted by silence, nor by a bare half', () => {
    const scenario = PlanScenario.in('proposed');
    scenario.setting = {
      ...scenario.setting,
      voting: scenario.setting.voting.map((member) => ({ ...member, constituency: 'workers' })),
    };
    scenario.says('council', 'accept');
    scenario.says('union', 'accept');
    expect(scenario.workplan.status).toBe('proposed');
    scenario.says('chamber', 'accept');
    expect(scenario.workplan.status).toBe('accepted');
  });

  it('is not adopted while a needed seat is empty, but once it is filled and a member says yes again', () => {
    const scenario = PlanScenario.in('proposed');
    scenario.setting = { ...scenario.setting, balanced: false };
    for (const member of ['council', 'union', 'federation', 'chamber']) scenario.says(member, 'accept');
    expect(scenario.workplan.status).toBe('proposed');
    scenario.setting = { ...scenario.setting, balanced: true };
    expect(scenario.says('chamber', 'accept', { en: 'Still' })).toContain('workplan-accepted');
  });

  it('is never adopted by a dissent, though the others suffice', () => {
    const scenario = PlanScenario.in('proposed');
    scenario.setting = { ...scenario.setting, balanced: false };
    for (const member of ['council', 'union', 'federation', 'chamber']) scenario.says(member, 'accept');
    scenario.setting = { ...scenario.setting, balanced: true };
    expect(scenario.says('federation', 'dissent', { en: 'Not so' })).toEqual(['workplan-answered']);
    expect(scenario.says('union', 'accept')).toEqual(['workplan-accepted']);
  });

  it('keeps a dissent for ever, also beside the later consent of who dissented', () => {
    const scenario = PlanScenario.in('proposed');
    scenario.says('union', 'dissent', { en: 'No word on inspection' });
    for (const member of ['council', 'chamber', 'federation']) scenario.says(member, 'accept');
    scenario.says('union', 'accept');
    expect(scenario.workplan.status).toBe('accepted');
    scenario.says('chamber', 'dissent', { en: 'Too soon' });
    expect(scenario.workplan.status).toBe('accepted');
    expect(dissentsOf(scenario.workplan).map(({ organizationId, note }) => [organizationId, note.en])).toEqual([
      ['union', 'No word on inspection'],
      ['chamber', 'Too soon'],
    ]);
  });

  it('asks the members again when it was drafted anew, and forgets no answer', () => {
    const scenario = PlanScenario.in('proposed');
    scenario.says('council', 'accept');
    scenario.says('union', 'dissent');
    scenario.does(scenario.commandOf('draft-workplan'));
    expect(workplanQuorum(scenario.workplan, scenario.setting.voting, plainQuorum).accepting).toBe(0);
    scenario.does(scenario.commandOf('propose-workplan'));
    expect(scenario.workplan.version).toBe(2);
    expect(workplanQuorum(scenario.workplan, scenario.setting.voting, plainQuorum).accepting).toBe(0);
    expect(dissentsOf(scenario.workplan)).toMatchObject([{ organizationId: 'union', version: 1 }]);
  });

  it('hears a word on the proposal that it names, and on no other one', () => {
    const scenario = PlanScenario.in('proposed');
    const word = { type: 'respond-to-workplan', by: desk('union'), proposal: 1, stance: 'accept', note: {} } as const;
    scenario.does(scenario.commandOf('draft-workplan'));
    scenario.does(scenario.commandOf('propose-workplan'));
    for (const stance of ['accept', 'dissent'] as const) {
      expect(scenario.refusalIfAny({ ...word, stance })).toMatchObject({
        code: 'proposal_replaced',
        facts: { proposal: 2 },
      });
    }
    expect(scenario.workplan.responses).toEqual([]);
    expect(scenario.does({ ...word, proposal: 2 })).toEqual(['workplan-answered']);
  });

  it('hears voting members only, and each word once', () => {
    const scenario = PlanScenario.in('proposed');
    const word = { type: 'respond-to-workplan', proposal: 1, stance: 'accept', note: {} } as const;
    expect(scenario.refusalIfAny({ ...word, by: desk('university') })?.code).toBe('not_entitled');
    scenario.says('union', 'accept');
    expect(scenario.says('union', 'accept')).toEqual([]);
  });
});
