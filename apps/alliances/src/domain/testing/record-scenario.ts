import type { AllianceRecord } from '../record/alliance-record.js';
import { beginRecord } from '../record/begin-record.js';
import { conduct, type Order, type Step } from '../record/conduct.js';
import { plainRules } from '../composition/rules.js';
import type { DecisionContext } from '../decision.js';
import { planOf } from './plan-scenario.js';
import { desk, organization, standing, tripartite } from './scenario.js';

/** The whole record of an alliance led by a city council, played forward one order a minute. */
export class RecordScenario {
  record: AllianceRecord;
  private minutes = 0;
  private ids = 0;

  constructor(seats = tripartite) {
    const lead = organization('council', 'government_local');
    const command = { allianceId: 'alliance', initiativeId: 'initiative', lead, seats, rules: plainRules };
    this.record = beginRecord({ ...command, coordinatorPersonId: 'council-desk' }, this.context()).record;
  }

  /** Constituted and active, with a milestone and an action point of the union, both due in 30 days. */
  static active(seats = tripartite): RecordScenario {
    const scenario = new RecordScenario(seats);
    scenario.stands('union', 'workers').stands('chamber', 'employers');
    const due = { ownerOrganizationId: 'union', title: { en: 'A title' }, dueOn: scenario.at(30).slice(0, 10) };
    const by = desk('council');
    const plan = planOf({ milestones: [due] });
    scenario.does({ to: 'workplan', command: { type: 'draft-workplan', by, plan, actionPoints: [due] } });
    scenario.does({ to: 'workplan', command: { type: 'propose-workplan', by } });
    for (const member of ['council', 'union', 'chamber']) scenario.accepts(member);
    return scenario;
  }

  /** The present instant, `days` from now. */
  at(days = 0): string {
    return new Date(Date.UTC(2027, 0, 1) + (this.minutes + days * 24 * 60) * 60_000).toISOString();
  }

  letDaysPass(days: number): this {
    this.minutes += days * 24 * 60;
    return this;
  }

  does(order: Order): readonly Step[] {
    const result = conduct(this.record, order, this.context());
    if (!result.accepted) throw new Error(`The order was refused: ${JSON.stringify(result.refusal)}`);
    this.record = result.record;
    return result.steps;
  }

  /** @returns the types of the facts that followed. */
  followsOf(order: Order): readonly string[] {
    return this.does(order).map(({ fact }) => fact.event.type);
  }

  stands(id: string, constituency: string): this {
    this.does({ to: 'alliance', command: standing(id, constituency, constituency) });
    return this;
  }

  accepts(member: string): readonly Step[] {
    const { version: proposal } = this.record.workplan;
    const word = { type: 'respond-to-workplan', by: desk(member), proposal, stance: 'accept', note: {} } as const;
    return this.does({ to: 'workplan', command: word });
  }

  context(): DecisionContext {
    this.minutes += 1;
    return { at: this.at(), newId: () => `id-${(this.ids += 1)}` };
  }
}
