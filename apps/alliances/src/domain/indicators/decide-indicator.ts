import { isDeepStrictEqual } from 'node:util';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { firstWords } from '../first-words.js';
import { refusal, type Refusal, unknownRecord } from '../refusal.js';
import { dayEnds } from '../time/day-ends.js';
import { transition } from '../transition-table.js';
import { type Indicator, valueTransitions } from './indicator.js';
import type { DefineIndicator, IndicatorCommand, IndicatorSetting, IndicatorTerms } from './indicator-commands.js';
import { whoseIsMissing } from './decide-values-due.js';
import type { IndicatorEvent } from './indicator-events.js';
import { isPeriod, lastDayOf } from './period.js';

type Command<T extends IndicatorCommand['type']> = Extract<IndicatorCommand, { type: T }>;

/** The coordinator says what is measured and how. */
export function defineIndicator(
  { by, terms }: DefineIndicator,
  setting: IndicatorSetting,
  { at, newId }: DecisionContext,
): Decision<IndicatorEvent> {
  if (!setting.isCoordinator(by)) return refuse(refusal('not_entitled', 'indicator'));
  const obstacle = standingObstacle(setting, 'define-indicator') ?? outputObstacle(terms, setting);
  if (obstacle) return refuse(obstacle);
  const id = newId();
  const indicator: Indicator = { id, allianceId: setting.allianceId, ...terms, values: [], closedPeriods: [] };
  return accept({ type: 'indicator-defined', at, indicatorId: id, indicator });
}

/** The facts that follow from a command on an indicator, none when it repeats what is done, or a refusal. */
export function decideIndicator(
  indicator: Indicator,
  command: IndicatorCommand,
  setting: IndicatorSetting,
  context: DecisionContext,
): Decision<IndicatorEvent> {
  if (command.type === 'judge-value' && !indicator.values.some(({ id }) => id === command.valueId)) {
    return refuse(unknownRecord('indicator_value', command.valueId));
  }
  if (!isEntitled(command, setting)) return refuse(refusal('not_entitled', 'indicator'));
  const obstacle = standingObstacle(setting, command.type);
  if (obstacle) return refuse(obstacle);
  switch (command.type) {
    case 'revise-indicator':
      return revise(indicator, command, setting, context);
    case 'report-value':
      return report(indicator, command, context);
    case 'judge-value':
      return judge(indicator, command, context);
    case 'close-period':
      return close(indicator, command.period, setting, context);
  }
}

/**
 * Title, output and target may change for ever; the method and what it is measured against only while no value counts
 * by it, nor waits to.
 */
function revise(
  indicator: Indicator,
  { terms }: Command<'revise-indicator'>,
  setting: IndicatorSetting,
  { at }: DecisionContext,
): Decision<IndicatorEvent> {
  const { title, outputId, method, baseline, target, frozenAt } = indicator;
  const present: IndicatorTerms = { title, method, baseline, target, ...(outputId !== undefined && { outputId }) };
  if (isDeepStrictEqual(present, terms)) return accept();
  const counted = isDeepStrictEqual([method, baseline], [terms.method, terms.baseline]);
  if (frozenAt !== undefined && !counted) {
    return refuse(refusal('method_frozen', 'indicator', { state: 'frozen', facts: { frozenAt } }));
  }
  const waiting = indicator.values.filter(({ status }) => status === 'reported').length;
  if (waiting > 0 && !counted) {
    return refuse(refusal('values_waiting', 'indicator', { state: 'open', facts: { count: waiting } }));
  }
  const obstacle = outputObstacle(terms, setting);
  if (obstacle) return refuse(obstacle);
  const otherPeriods = method.periodicity !== terms.method.periodicity;
  return accept({ type: 'indicator-revised', at, indicatorId: indicator.id, terms, otherPeriods });
}

/** Said anew until it is accepted. */
function report(
  { id: indicatorId, title, values, closedPeriods }: Indicator,
  { by: { organizationId }, period, value, weight, breakdowns, source }: Command<'report-value'>,
  { at, newId }: DecisionContext,
): Decision<IndicatorEvent> {
  if (closedPeriods.includes(period)) {
    const facts = { command: 'report', period };
    return refuse(refusal('illegal_transition', 'indicator', { state: 'closed', facts }));
  }
  const former = values.find((one) => one.organizationId === organizationId && one.period === period);
  const step = former && transition(valueTransitions, 'indicator_value', former.status, 'report');
  if (step?.kind === 'illegal') return refuse(step.refusal);
  const counted = { value, breakdowns, source, ...(weight !== undefined && { weight }) };
  const id = newId();
  return accept({
    type: 'indicator-value-reported',
    at,
    indicatorId,
    valueId: id,
    ownerOrganizationId: organizationId,
    period,
    title: firstWords(title),
    counted: { id, organizationId, period, ...counted, status: 'reported', reportedAt: at },
    first: values.length === 0,
  });
}

/** Another organisation than the one that counted says whether it holds. */
function judge(
  indicator: Indicator,
  { by: { organizationId: judgedBy }, valueId, verdict, note }: Command<'judge-value'>,
  { at }: DecisionContext,
): Decision<IndicatorEvent> {
  const value = indicator.values.find(({ id }) => id === valueId);
  if (!value) return refuse(unknownRecord('indicator_value', valueId));
  const { organizationId: ownerOrganizationId, period, status } = value;
  if (judgedBy === ownerOrganizationId) return refuse(refusal('judged_by_owner', 'indicator_value', { state: status }));
  const command = verdict === 'accepted' ? 'accept' : 'send-back';
  const step = transition(valueTransitions, 'indicator_value', status, command);
  if (step.kind === 'repeat') return accept();
  if (step.kind === 'illegal') return refuse(step.refusal);
  const { id: indicatorId } = indicator;
  const title = firstWords(indicator.title);
  const fact = { at, indicatorId, valueId, ownerOrganizationId, period, title, judgedBy };
  return verdict === 'accepted'
    ? accept({ type: 'indicator-value-accepted', ...fact })
    : accept({ type: 'indicator-value-sent-back', ...fact, note });
}

/** Once it is over, so that nobody is shut out who may still count, and every value that was reported has been judged. */
function close(
  indicator: Indicator,
  period: string,
  setting: IndicatorSetting,
  { at }: DecisionContext,
): Decision<IndicatorEvent> {
  const { id: indicatorId, method, values, closedPeriods } = indicator;
  const { periodicity } = method;
  if (closedPeriods.includes(period)) return accept();
  // One that is no period of this indicator is a fault of how it is written.
  const endsOn = isPeriod(period, periodicity) ? lastDayOf(period, periodicity) : undefined;
  if (endsOn !== undefined && dayEnds(endsOn, setting.timeZone) > new Date(at)) {
    return refuse(refusal('period_not_over', 'indicator', { state: 'open', facts: { period, endsOn } }));
  }
  const count = values.filter((one) => one.period === period && one.status === 'reported').length;
  if (count > 0) return refuse(refusal('values_waiting', 'indicator', { state: 'open', facts: { period, count } }));
  const { asked: released } = whoseIsMissing(indicator, period, setting);
  return accept({ type: 'indicator-period-closed', at, indicatorId, period, released });
}

function isEntitled({ type, by }: IndicatorCommand, { isCoordinator, members, voting }: IndicatorSetting): boolean {
  switch (type) {
    case 'revise-indicator':
    case 'close-period':
      return isCoordinator(by);
    case 'report-value':
      return members.includes(by.organizationId);
    case 'judge-value':
      return voting.some(({ organizationId }) => organizationId === by.organizationId);
  }
}

/** What an alliance measures, it measures while it goes on. */
function standingObstacle({ allianceStatus }: IndicatorSetting, command: string): Refusal | undefined {
  if (allianceStatus === 'constituted' || allianceStatus === 'active') return undefined;
  return refusal('illegal_transition', 'alliance', { state: allianceStatus, facts: { command } });
}

function outputObstacle({ outputId }: IndicatorTerms, { outputs }: IndicatorSetting): Refusal | undefined {
  return outputId === undefined || outputs.includes(outputId) ? undefined : unknownRecord('output', outputId);
}
