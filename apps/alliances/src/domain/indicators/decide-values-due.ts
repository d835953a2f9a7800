import { accept, type Decision, type DecisionContext } from '../decision.js';
import { firstWords } from '../first-words.js';
import { meetsIn } from '../rhythm/decide-rhythm.js';
import type { Indicator } from './indicator.js';
import type { IndicatorSetting } from './indicator-commands.js';
import type { IndicatorEvent } from './indicator-events.js';

/** Days after the end of a period on which those whose value is missing still are asked once more. */
export const reminderDays = 7;

/**
 * A period is over: who counted before and has said nothing of this one, or only what was sent back, is asked for its
 * value. While nobody ever counted, nobody is named in the indicator either, and the coordinator is asked to see to it.
 * Nothing of a period that is closed, nor in an alliance that does not go on.
 * @param reminder whether they were asked before
 */
export function decideValuesDue(
  indicator: Indicator,
  { period, reminder }: { readonly period: string; readonly reminder: boolean },
  setting: IndicatorSetting,
  { at }: DecisionContext,
): Decision<IndicatorEvent> {
  if (!meetsIn.has(setting.allianceStatus) || indicator.closedPeriods.includes(period)) return accept();
  const missing = whoseIsMissing(indicator, period, setting);
  if (missing.asked.length === 0) return accept();
  const named = { indicatorId: indicator.id, title: firstWords(indicator.title) };
  return accept({ type: 'indicator-values-due', at, ...named, period, ...missing, reminder });
}

/** Whose value of a period is not there, as long as it is open. */
export function whoseIsMissing(
  { values }: Indicator,
  period: string,
  { members, coordinatorOrganizationId }: IndicatorSetting,
): { readonly asked: readonly string[]; readonly ofAnybody: boolean } {
  const counting = new Set(values.map(({ organizationId }) => organizationId));
  const standing = values.filter((one) => one.period === period && one.status !== 'sent_back');
  const said = new Set(standing.map(({ organizationId }) => organizationId));
  if (counting.size === 0) return { asked: [coordinatorOrganizationId], ofAnybody: true };
  return { asked: members.filter((id) => counting.has(id) && !said.has(id)), ofAnybody: false };
}
