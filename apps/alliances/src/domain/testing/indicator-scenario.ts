import type { Decision } from '../decision.js';
import { decideIndicator, defineIndicator } from '../indicators/decide-indicator.js';
import { evolveIndicator } from '../indicators/evolve-indicator.js';
import type { Indicator } from '../indicators/indicator.js';
import type { IndicatorCommand, IndicatorSetting, IndicatorTerms } from '../indicators/indicator-commands.js';
import type { IndicatorEvent } from '../indicators/indicator-events.js';
import type { Refusal } from '../refusal.js';
import { table } from './meeting-scenario.js';
import { desk } from './scenario.js';

export const terms: IndicatorTerms = {
  title: { en: 'Workers recruited at no cost' },
  method: {
    unit: 'number',
    periodicity: 'quarter',
    acrossMembers: 'sum',
    acrossPeriods: 'latest',
    dimensions: ['sex'],
  },
  baseline: { value: '120', on: '2026-12-31' },
  target: { value: '600', by: '2028-12-31' },
};

/** What an alliance that the council coordinates measures. */
export class IndicatorScenario {
  setting: IndicatorSetting = {
    allianceId: 'alliance',
    allianceStatus: 'active',
    isCoordinator: ({ personId }) => personId === 'council-desk',
    coordinatorOrganizationId: 'council',
    voting: table
      .filter(({ kind }) => kind === 'titular')
      .map(({ organizationId, constituency }) => ({ organizationId, constituency })),
    members: table.map(({ organizationId }) => organizationId),
    outputs: ['output'],
  };
  indicator: Indicator;
  private ids = 0;

  constructor(readonly at = '2027-05-01T12:00:00.000Z') {
    const [defined] = events(this.defining('council'));
    if (defined?.type !== 'indicator-defined') throw new Error('nothing was defined');
    this.indicator = defined.indicator;
  }

  does(command: IndicatorCommand): readonly IndicatorEvent['type'][] {
    const found = events(decideIndicator(this.indicator, command, this.setting, this.context()));
    this.indicator = found.reduce(evolveIndicator, this.indicator);
    return found.map(({ type }) => type);
  }

  reports(who: string, value: string): void {
    this.does(this.reporting(who, value));
  }

  reporting(who: string, value: string): Extract<IndicatorCommand, { type: 'report-value' }> {
    const breakdowns = [{ dimension: 'sex', cells: [{ category: 'women', count: value }] } as const];
    return { type: 'report-value', by: desk(who), period: '2027-Q1', value, breakdowns, source: { en: 'Register' } };
  }

  /** Accepts what was reported last. */
  judging(who: string): Extract<IndicatorCommand, { type: 'judge-value' }> {
    const valueId = this.indicator.values.at(-1)?.id ?? '';
    return { type: 'judge-value', by: desk(who), valueId, verdict: 'accepted', note: {} };
  }

  refusalIfAny(command: IndicatorCommand): Refusal | undefined {
    const decision = decideIndicator(this.indicator, command, this.setting, this.context());
    return decision.accepted ? undefined : decision.refusal;
  }

  definingRefused(who: string): Refusal | undefined {
    const decision = this.defining(who);
    return decision.accepted ? undefined : decision.refusal;
  }

  private defining(who: string): Decision<IndicatorEvent> {
    return defineIndicator({ type: 'define-indicator', by: desk(who), terms }, this.setting, this.context());
  }

  context() {
    return { at: this.at, newId: () => `id-${(this.ids += 1)}` };
  }
}

function events(decision: Decision<IndicatorEvent>): readonly IndicatorEvent[] {
  if (!decision.accepted) throw new Error(`It was refused: ${JSON.stringify(decision.refusal)}`);
  return decision.events;
}
