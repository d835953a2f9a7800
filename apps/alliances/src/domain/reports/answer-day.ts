import { refusal, type Refusal, type RefusalSubject } from '../refusal.js';
import { dayAt, dayEnds } from '../time/day-ends.js';
import { isOpen } from './hearing.js';
import type { ReportBrief } from './report.js';

/**
 * Why others cannot be asked until a day before a constituency gives its word, if they cannot: they answer before that
 * word is over; afterwards theirs would come too late.
 * @param subject what they are asked by
 */
export function answerDayObstacle(
  subject: RefusalSubject,
  endsOn: string,
  constituency: string,
  { report, timeZone }: { readonly report: ReportBrief; readonly timeZone?: string },
  at: string,
): Refusal | undefined {
  const hearing = report.hearings.find((one) => one.constituency === constituency);
  if (!hearing || !isOpen(hearing) || dayEnds(hearing.endsOn, timeZone).toISOString() <= at) {
    return refusal('validation_over', 'report', { state: report.status, facts: { endsOn: hearing?.endsOn ?? '' } });
  }
  const [from, until] = [dayAt(at, timeZone), hearing.endsOn];
  if (endsOn >= from && endsOn <= until) return undefined;
  return refusal('answer_day_out_of_range', subject, { facts: { from, until } });
}
