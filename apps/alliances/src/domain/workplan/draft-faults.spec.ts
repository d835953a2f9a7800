import { describe, expect, it } from '@jest/globals';
import { planOf } from '../testing/plan-scenario.js';
import { draftFaults } from './draft-faults.js';
import type { ActivityDraft, MilestoneDraft, PlanDraft } from './plan-draft.js';
import type { ActionPointDraft } from './workplan-commands.js';

const work = (more: Partial<MilestoneDraft> = {}): MilestoneDraft => ({
  title: {},
  ownerOrganizationId: 'union',
  dueOn: '2027-06-30',
  ...more,
});
const activity = (more: Partial<ActivityDraft> = {}): ActivityDraft => ({
  ...work(),
  milestoneId: 'a',
  kind: 'task',
  ...more,
});
const pointers = (plan: Partial<PlanDraft>, actionPoints: readonly ActionPointDraft[] = []) =>
  draftFaults({ ...planOf(plan), actionPoints }).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the faults of a draft', () => {
  it('are none where ids differ or are left out and everything that is named is in it', () => {
    const whole = {
      objectives: [{ id: 'o', title: {}, until: '2027-12-31' }],
      outputs: [{ id: 'p', objectiveId: 'o', title: {} }],
      milestones: [work({ id: 'a', outputId: 'p' }), work({ dependsOn: ['a'] }), work()],
      activities: [activity({ id: 'v', kind: 'joint_visit', parties: ['union', 'chamber'], startsOn: '2027-06-01' })],
      needs: [{ what: {}, kind: 'money', unit: 'USD', amount: '5', milestoneId: 'a' }],
    } as const;
    expect(pointers(whole, [{ ...work(), id: 'b', milestoneId: 'a' }, work()])).toEqual([]);
  });

  it('are the second of two with the same id, whatever they are', () => {
    const plan = { objectives: [{ id: 'b', title: {} }], milestones: [work({ id: 'a' }), work({ id: 'a' })] };
    expect(
      pointers(plan, [
        { ...work(), id: 'a' },
        { ...work(), id: 'b' },
      ]),
    ).toEqual(['/milestones/1/id invalid', '/actionPoints/0/id invalid', '/actionPoints/1/id invalid']);
  });

  it('are names of what is not in it', () => {
    const astray = {
      outputs: [{ objectiveId: 'x', title: {} }],
      milestones: [work({ id: 'a', outputId: 'x', dependsOn: ['a-visit'] })],
      activities: [activity({ id: 'v', milestoneId: 'x', dependsOn: ['v', 'x'] })],
      needs: [{ what: {}, kind: 'money', unit: 'USD', amount: '5', milestoneId: 'v' }],
    } as const;
    expect(pointers(astray, [{ ...work(), milestoneId: 'b' }])).toEqual([
      '/outputs/0/objectiveId invalid',
      '/milestones/0/outputId invalid',
      '/milestones/0/dependsOn/0 invalid',
      '/activities/0/milestoneId invalid',
      '/activities/0/dependsOn/1 invalid',
      '/needs/0/milestoneId invalid',
      '/actionPoints/0/milestoneId invalid',
    ]);
  });

  it('are circles, also one through a milestone that waits for its own activity', () => {
    const milestones = [
      work({ id: 'a', dependsOn: ['b'] }),
      work({ id: 'b', dependsOn: ['c'] }),
      work({ id: 'c', dependsOn: ['a'] }),
      work({ id: 'behind', dependsOn: ['a'] }),
      work({ id: 'before' }),
    ];
    expect(pointers({ milestones })).toEqual([
      '/milestones/0/dependsOn circular',
      '/milestones/1/dependsOn circular',
      '/milestones/2/dependsOn circular',
    ]);
    const own = { milestones: [work({ id: 'a' })], activities: [activity({ id: 'v', dependsOn: ['a'] })] };
    expect(pointers(own)).toEqual(['/milestones/0/dependsOn circular', '/activities/0/dependsOn circular']);
    expect(pointers({ milestones: [work({ id: 'a', dependsOn: ['a'] })] })).toEqual([
      '/milestones/0/dependsOn circular',
    ]);
  });

  it('are days before what is waited for, and after what is served', () => {
    const plan = {
      objectives: [{ id: 'o', title: {}, until: '2027-06-29' }],
      outputs: [{ id: 'p', objectiveId: 'o', title: {} }],
      milestones: [work({ id: 'a', outputId: 'p' }), work({ dueOn: '2027-06-29', dependsOn: ['a'] })],
      activities: [
        activity({ dueOn: '2027-07-01' }),
        activity({ startsOn: '2027-07-02' }),
        activity({ id: 'early', dueOn: '2027-05-02' }),
        activity({ startsOn: '2027-05-01', dependsOn: ['early'] }),
      ],
    };
    expect(pointers(plan)).toEqual([
      '/milestones/0/dueOn out_of_order',
      '/milestones/1/dueOn out_of_order',
      '/activities/0/dueOn out_of_order',
      '/activities/1/startsOn out_of_order',
      '/activities/3/startsOn out_of_order',
    ]);
  });

  it('are joint visits of one', () => {
    const activities = [activity({ kind: 'joint_visit', parties: ['union'] }), activity({ parties: [] })];
    expect(pointers({ milestones: [work({ id: 'a' })], activities })).toEqual(['/activities/0/parties too_few']);
  });
});
