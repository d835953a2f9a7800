import { ActionPointAssigned, ActionPointOverdue } from '#contracts';
import { describe, expect, it } from '@jest/globals';
import type { Step } from '../domain/record/conduct.js';
import { planOf } from '../domain/testing/plan-scenario.js';
import { RecordScenario } from '../domain/testing/record-scenario.js';
import { desk } from '../domain/testing/scenario.js';
import { announceWork } from './announce-work.js';

/** Whom these steps tell of action points. */
function toldBy(steps: readonly Step[]): readonly unknown[] {
  const said: [string, object][] = [];
  for (const { fact, after } of steps) {
    if (fact.of !== 'workplan') continue;
    announceWork(fact.event, after, {
      ids: { allianceId: 'alliance', initiativeId: 'initiative' },
      members: [],
      openDuties: () => 0,
      say: ({ type }, data) => said.push([type, data]),
    });
  }
  return said.filter(([type]) => type === ActionPointAssigned.type || type === ActionPointOverdue.type);
}

describe('an action point of an organisation that has left', () => {
  it('is told to the coordinator’s, when the plan comes into force and when it is late', () => {
    const scenario = new RecordScenario().stands('union', 'workers').stands('federation', 'workers');
    scenario.stands('chamber', 'employers');
    const by = desk('council');
    const due = { ownerOrganizationId: 'federation', title: { en: 'A title' }, dueOn: scenario.at(30).slice(0, 10) };
    const plan = planOf({ milestones: [due] });
    scenario.does({ to: 'workplan', command: { type: 'draft-workplan', by, plan, actionPoints: [due] } });
    scenario.does({ to: 'workplan', command: { type: 'propose-workplan', by } });
    scenario.accepts('council');
    scenario.accepts('union');
    const placeId = scenario.record.alliance.places.find(({ organizationId }) => organizationId === 'federation')?.id;
    const leaving = { type: 'vacate-place', by: desk('federation'), placeId: placeId ?? '' } as const;
    expect(toldBy(scenario.does({ to: 'alliance', command: leaving }))).toEqual([]);
    expect(toldBy(scenario.accepts('chamber'))).toEqual([
      [ActionPointAssigned.type, expect.objectContaining({ organizationId: 'council', dueOn: due.dueOn })],
    ]);
    scenario.letDaysPass(31);
    const [point] = scenario.record.workplan.actionPoints;
    const today = scenario.at().slice(0, 10);
    const command = { type: 'action-point-due', actionPointId: point?.id ?? '', today } as const;
    expect(toldBy(scenario.does({ to: 'workplan', command }))).toEqual([
      [ActionPointOverdue.type, expect.objectContaining({ organizationId: 'council' })],
    ]);
  });
});
