import { describe, expect, it } from '@jest/globals';
import { desk } from '../testing/scenario.js';
import { PlanScenario } from '../testing/plan-scenario.js';
import { replannedBy } from './amendment.js';
import type { PlanDraft } from './plan-draft.js';
import type { WorkplanCommand } from './workplan-commands.js';

/** In force, with a milestone of the union and one of the chamber that waits for it. */
function inForce(): PlanScenario {
  const scenario = new PlanScenario();
  const milestones = [
    { id: 'one', title: { en: 'Protocol' }, ownerOrganizationId: 'union', dueOn: '2027-03-31' },
    { id: 'two', title: { en: 'Office' }, ownerOrganizationId: 'chamber', dueOn: '2027-06-30', dependsOn: ['one'] },
  ];
  const draft = scenario.commandOf('draft-workplan') as Extract<WorkplanCommand, { type: 'draft-workplan' }>;
  scenario.does({ ...draft, plan: { ...draft.plan, milestones } });
  scenario.does(scenario.commandOf('propose-workplan'));
  for (const member of ['council', 'union', 'federation', 'chamber']) scenario.says(member, 'accept');
  scenario.setting = { ...scenario.setting, allianceStatus: 'active' };
  return scenario;
}

const amend = (scenario: PlanScenario, change: Partial<PlanDraft>) =>
  ({ type: 'amend-workplan', by: desk('council'), plan: scenario.planNow(change), reason: { en: 'Rain' } }) as const;
const answer = (member: string, amendment = 1, stance: 'accept' | 'dissent' = 'accept') =>
  ({ type: 'answer-amendment', by: desk(member), amendment, stance, note: { en: 'So' } }) as const;
const later = (scenario: PlanScenario, dueOn = '2027-05-31') =>
  scenario.planNow().milestones.map((one, index) => (index === 0 ? { ...one, dueOn } : one));
const accepted = (scenario: PlanScenario, amendment = 1) =>
  ['council', 'union', 'chamber'].flatMap((member) => scenario.does(answer(member, amendment)));

describe('an amendment', () => {
  it('keeps old text, new text, reason and decision, and changes nothing before the quorum accepts it', () => {
    const scenario = inForce();
    const [first] = scenario.workplan.milestones;
    expect(scenario.does(amend(scenario, { milestones: later(scenario) }))).toEqual(['amendment-proposed']);
    expect(scenario.workplan.milestones[0]).toEqual(first);
    expect(scenario.does(answer('council'))).toEqual(['amendment-answered']);
    expect(scenario.does(answer('union', 1, 'dissent'))).toEqual(['amendment-answered']);
    expect(scenario.does(answer('chamber'))).toEqual(['amendment-answered']);
    expect(scenario.does(answer('federation'))).toEqual(['amendment-answered', 'workplan-amended']);
    expect(scenario.workplan.milestones[0]).toEqual({ ...first, dueOn: '2027-05-31' });
    expect(scenario.workplan.amended).toBeUndefined();
    expect(scenario.workplan.amendments).toMatchObject([
      {
        amendment: 1,
        reason: { en: 'Rain' },
        status: 'accepted',
        changes: [
          {
            of: 'milestone',
            id: first?.id,
            change: 'changed',
            fields: [{ field: 'dueOn', from: '2027-03-31', to: '2027-05-31' }],
          },
        ],
        answers: [{}, { organizationId: 'union', stance: 'dissent', note: { en: 'So' } }, {}, {}],
      },
    ]);
  });

  it('is the coordinator’s to propose and to withdraw, and voting members’ to answer', () => {
    const scenario = inForce();
    const proposal = amend(scenario, { objective: { en: 'Another' } });
    expect(scenario.refusalIfAny({ ...proposal, by: desk('union') })?.code).toBe('not_entitled');
    expect(scenario.refusalIfAny(answer('union'))?.code).toBe('nothing_proposed');
    scenario.does(proposal);
    expect(scenario.refusalIfAny(answer('university'))?.code).toBe('not_entitled');
    const withdraw = scenario.commandOf('withdraw-amendment');
    expect(scenario.refusalIfAny({ ...withdraw, by: desk('union') })?.code).toBe('not_entitled');
    expect(scenario.does(withdraw)).toEqual(['amendment-withdrawn']);
    expect(scenario.workplan.amendments).toMatchObject([{ status: 'withdrawn' }]);
    expect(scenario.workplan.objective).toEqual({ en: 'Fair jobs' });
  });

  it('is replaced by another one, and nobody accepts what it has not read', () => {
    const scenario = inForce();
    scenario.does(amend(scenario, { objective: { en: 'Another' } }));
    expect(scenario.does(amend(scenario, { objective: { en: 'Another' } }))).toEqual([]);
    scenario.does(answer('council'));
    scenario.does(amend(scenario, { objective: { en: 'A third' } }));
    expect(scenario.refusalIfAny(answer('union'))).toMatchObject({ code: 'proposal_replaced', facts: { proposal: 2 } });
    expect(accepted(scenario, 2)).toContain('workplan-amended');
    expect(scenario.workplan.amendments.map(({ status }) => status)).toEqual(['replaced', 'accepted']);
    expect(scenario.workplan.objective).toEqual({ en: 'A third' });
  });

  it('is not adopted while a needed seat is empty, nor with an owner who holds no seat', () => {
    const scenario = inForce();
    const milestones = later(scenario).map((one) => ({ ...one, ownerOrganizationId: 'stranger' }));
    expect(scenario.refusalIfAny(amend(scenario, { milestones }))?.code).toBe('unknown_owner');
    scenario.does(amend(scenario, { milestones: later(scenario) }));
    scenario.setting = { ...scenario.setting, balanced: false };
    expect(accepted(scenario)).not.toContain('workplan-amended');
    scenario.setting = { ...scenario.setting, balanced: true };
    expect(scenario.does(answer('chamber'))).toEqual(['workplan-amended']);
  });

  it('keeps how far the work has come, also what was done while it was being answered', () => {
    const scenario = inForce();
    const [first, second] = scenario.workplan.milestones;
    const report = { type: 'report-milestone', note: {}, evidence: [] } as const;
    scenario.does({ ...report, by: desk('chamber'), milestoneId: second?.id ?? '', report: 'begin' });
    scenario.does(amend(scenario, { milestones: later(scenario) }));
    scenario.does({ ...report, by: desk('union'), milestoneId: first?.id ?? '', report: 'achieve' });
    accepted(scenario);
    expect(scenario.workplan.milestones).toMatchObject([
      { id: first?.id, status: 'achieved', dueOn: '2027-03-31' },
      { id: second?.id, status: 'in_progress', dueOn: '2027-06-30' },
    ]);
    const again = amend(scenario, { milestones: later(scenario) });
    expect(scenario.refusalIfAny(again)).toMatchObject({ code: 'illegal_transition', state: 'achieved' });
  });

  it('drops what it leaves out, which stays readable, and leaves what was achieved', () => {
    const scenario = inForce();
    const [first, second] = scenario.workplan.milestones;
    const report = { type: 'report-milestone', by: desk('union'), note: {}, evidence: [] } as const;
    scenario.does({ ...report, milestoneId: first?.id ?? '', report: 'achieve' });
    const added = { title: { en: 'Inspection' }, ownerOrganizationId: 'council', dueOn: '2027-08-31' };
    scenario.does(amend(scenario, { milestones: [added] }));
    expect(scenario.workplan.amendments[0]?.changes.map(({ change }) => change)).toEqual(['added', 'removed']);
    expect(replannedBy(scenario.workplan, 1)).toEqual([second?.id]);
    accepted(scenario);
    expect(scenario.workplan.milestones).toMatchObject([
      { title: { en: 'Inspection' }, status: 'planned' },
      { id: first?.id, status: 'achieved' },
      { id: second?.id, status: 'dropped' },
    ]);
  });

  it('gives a delayed milestone another day, and it is under way again', () => {
    const scenario = inForce();
    const milestoneId = scenario.workplan.milestones[0]?.id ?? '';
    scenario.does({ type: 'milestone-due', milestoneId, today: '2027-04-01' });
    scenario.does(amend(scenario, { milestones: later(scenario) }));
    expect(replannedBy(scenario.workplan, 1)).toEqual([milestoneId]);
    expect(replannedBy(scenario.workplan, 2)).toEqual([]);
    accepted(scenario);
    expect(scenario.workplan.milestones[0]).toMatchObject({ status: 'in_progress', dueOn: '2027-05-31' });
    expect(scenario.does({ type: 'milestone-due', milestoneId, today: '2027-06-01' })).toEqual(['milestone-delayed']);
  });

  it('that changes nothing is none', () => {
    const scenario = inForce();
    expect(scenario.does(amend(scenario, {}))).toEqual([]);
  });
});
