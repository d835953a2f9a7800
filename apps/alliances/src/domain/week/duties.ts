import { hasEnded, inChargeOf } from '../alliance/alliance.js';
import type { AllianceRecord } from '../record/alliance-record.js';
import type { OwedAnswer } from './owed-answer.js';
import { workAhead } from './work-ahead.js';

/** What awaits an organisation in one alliance. */
export interface Duties {
  readonly organizationId: string;
  /** Answers that it owes. */
  readonly answers: number;
  /** Last days, `YYYY-MM-DD`, of what it has still to do: one for each milestone, activity and action point. */
  readonly days: readonly string[];
}

/** Of each organisation that something awaits; what a former member took on awaits the coordinator's. @param owed what is owed in the same alliance */
export function dutiesIn(
  { alliance, workplan }: Pick<AllianceRecord, 'alliance' | 'workplan'>,
  owed: readonly OwedAnswer[],
): Duties[] {
  const duties = new Map<string, { answers: number; days: string[] }>();
  const of = (organizationId: string): { answers: number; days: string[] } => {
    const one = duties.get(organizationId) ?? { answers: 0, days: [] };
    duties.set(organizationId, one);
    return one;
  };
  for (const id of owed.flatMap(({ organizations }) => organizations)) of(id).answers += 1;
  // Nothing falls due in one that sleeps, nor could be reported.
  const work = hasEnded(alliance) || alliance.status === 'dormant' ? [] : workAhead(workplan);
  for (const { organizationId, dueOn } of work) of(inChargeOf(alliance, organizationId)).days.push(dueOn);
  return [...duties].map(([organizationId, { answers, days }]) => ({ organizationId, answers, days: days.sort() }));
}
