import { plainQuorum } from '../composition/rules.js';
import type { LocalizedText } from '../decision.js';
import type { Refusal } from '../refusal.js';
import { decideWorkplan } from '../workplan/decide-workplan.js';
import { evolveWorkplan } from '../workplan/evolve-workplan.js';
import type { PlanDraft } from '../workplan/plan-draft.js';
import type { WorkplanCommandType } from '../workplan/permitted-workplan-commands.js';
import type { WorkplanCommand, WorkplanSetting } from '../workplan/workplan-commands.js';
import type { WorkplanEvent } from '../workplan/workplan-events.js';
import { emptyWorkplan, type Workplan, type WorkplanStatus } from '../workplan/workplan.js';
import { desk } from './scenario.js';

const members = [
  { organizationId: 'council', constituency: 'government_local' },
  { organizationId: 'union', constituency: 'workers' },
  { organizationId: 'federation', constituency: 'workers' },
  { organizationId: 'chamber', constituency: 'employers' },
];
const due = { dueOn: '2027-06-30', title: { en: 'A title' } };

export const planOf = (parts: Partial<PlanDraft> = {}): PlanDraft => ({
  objective: { en: 'Fair jobs' },
  objectives: [],
  outputs: [],
  milestones: [],
  activities: [],
  needs: [],
  ...parts,
});

/** The workplan of an alliance of four voting members and an observer, coordinated by the council. */
export class PlanScenario {
  workplan: Workplan = emptyWorkplan('alliance');
  setting: WorkplanSetting = {
    allianceStatus: 'constituted',
    balanced: true,
    coordinator: desk('council'),
    voting: members,
    quorum: plainQuorum,
    members: [...members.map(({ organizationId }) => organizationId), 'university'],
    meetings: [{ id: 'meeting', status: 'held' }],
  };
  at = '2027-02-01T12:00:00.000Z';
  private ids = 0;

  /** Played forward to a state: with one milestone and one action point, both of the union. */
  static in(status: WorkplanStatus): PlanScenario {
    const scenario = new PlanScenario();
    scenario.does(scenario.commandOf('draft-workplan'));
    if (status === 'draft') return scenario;
    scenario.does(scenario.commandOf('propose-workplan'));
    if (status === 'proposed') return scenario;
    for (const { organizationId } of members) scenario.says(organizationId, 'accept');
    scenario.setting = { ...scenario.setting, allianceStatus: 'active' };
    return scenario;
  }

  does(command: WorkplanCommand): readonly WorkplanEvent['type'][] {
    const decision = this.decide(command);
    if (!decision.accepted) throw new Error(`${command.type} was refused: ${JSON.stringify(decision.refusal)}`);
    this.workplan = decision.events.reduce(evolveWorkplan, this.workplan);
    return decision.events.map(({ type }) => type);
  }

  says(organizationId: string, stance: 'accept' | 'dissent', note: LocalizedText = {}): readonly string[] {
    const { version: proposal } = this.workplan;
    return this.does({ type: 'respond-to-workplan', by: desk(organizationId), proposal, stance, note });
  }

  refusalIfAny(command: WorkplanCommand): Refusal | undefined {
    const decision = this.decide(command);
    return decision.accepted ? undefined : decision.refusal;
  }

  commandOf(type: WorkplanCommandType): Extract<WorkplanCommand, { type: WorkplanCommandType }> {
    const milestoneId = this.workplan.milestones[0]?.id ?? '';
    const actionPointId = this.workplan.actionPoints[0]?.id ?? '';
    switch (type) {
      case 'draft-workplan': {
        const work = [{ ...due, ownerOrganizationId: 'union' }];
        return { type, by: desk('council'), plan: planOf({ milestones: work }), actionPoints: work };
      }
      case 'propose-workplan':
        return { type, by: desk('council') };
      case 'respond-to-workplan':
        return {
          type,
          by: desk('chamber'),
          proposal: this.workplan.version,
          stance: 'dissent',
          note: { en: 'Not yet' },
        };
      case 'amend-workplan':
        return { type, by: desk('council'), plan: this.planNow({ objective: { en: 'Fairer jobs' } }), reason: {} };
      case 'answer-amendment':
        return { type, by: desk('chamber'), amendment: 1, stance: 'accept', note: {} };
      case 'withdraw-amendment':
        return { type, by: desk('council'), amendment: 1 };
      case 'report-activity':
        return { type, by: desk('union'), activityId: this.activityId(), report: 'begin', note: {}, evidence: [] };
      case 'record-findings':
        return { type, by: desk('union'), activityId: this.activityId(), text: { en: 'We saw it' } };
      case 'assign-action-point':
        return { type, by: desk('council'), actionPoint: { ...due, ownerOrganizationId: 'chamber' } };
      case 'report-milestone':
        return { type, by: desk('union'), milestoneId, report: 'achieve', note: {}, evidence: [] };
      case 'complete-action-point':
        return { type, by: desk('union'), actionPointId };
      case 'verify-action-point':
        return { type, by: desk('chamber'), actionPointId };
    }
  }

  /** The plan in force as a draft of the next one, with what is changed in it. */
  planNow(change: Partial<PlanDraft> = {}): PlanDraft {
    const { objective, objectives, outputs, milestones, activities, needs } = this.workplan;
    return { objective, objectives, outputs, milestones, activities, needs, ...change };
  }

  private activityId(): string {
    return this.workplan.activities[0]?.id ?? '';
  }

  private decide(command: WorkplanCommand) {
    const context = { at: this.at, newId: () => `id-${(this.ids += 1)}` };
    return decideWorkplan(this.workplan, command, this.setting, context);
  }
}
