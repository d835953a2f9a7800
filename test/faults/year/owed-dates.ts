import { dayOf } from '#contracts';
import type { DatedFact, Span } from '../checker/evidence.js';
import { type ClockType, nameOf } from './calendar.js';
import { calendarQuartersFrom, dayMs, daysAfter, endOf, monthsAfter, quartersFrom } from './days.js';

/** Something that is to be done by a day, `YYYY-MM-DD`. */
export interface DatedItem {
  readonly id: string;
  readonly dueOn: string;
}

const workReminderDays = 7;
const invitationReminderDays = 3;
const termReminderDays = 30;
const silenceDays = 21;
const questionDays = 180;
const answerDays = 30;
const valueReminderDays = 7;
const reportReminderDays = 7;
const validationReminderDays = 3;
/** More than any run lives through. */
const quartersAhead = 12;

/** What the clock will have to say of one alliance, as its people would reckon. */
export class OwedDates {
  private dates: DatedFact[] = [];
  /** Of the silence that is ahead; it begins anew whenever somebody does something. */
  private ofSilence: readonly DatedFact[] = [];

  constructor(private readonly allianceId: string) {}

  get all(): readonly DatedFact[] {
    return [...this.dates, ...this.ofSilence];
  }

  invitation(id: string, expiresOn: string): void {
    const end = endOf(expiresOn);
    this.owes('alliances.invitation-expiring.v1', id, end - invitationReminderDays * dayMs, { until: end });
    this.owes('alliances.invitation-expired.v1', id, end);
  }

  term(placeId: string, endsOn: string): void {
    const end = endOf(endsOn);
    this.owes('alliances.term-ending.v1', placeId, end - termReminderDays * dayMs, { until: end });
    this.owes('alliances.seat-vacated.v1', placeId, end);
  }

  /** Of work that nobody does. */
  work(of: 'milestone' | 'action-point', { id, dueOn }: DatedItem): void {
    const end = endOf(dueOn);
    const soon = endOf(daysAfter(dueOn, -workReminderDays - 1));
    this.owes(`alliances.${of}-due-soon.v1`, id, soon, { until: end });
    this.owes(of === 'milestone' ? 'alliances.milestone-delayed.v1' : 'alliances.action-point-overdue.v1', id, end);
  }

  commitment({ id, dueOn }: DatedItem): void {
    this.owes('alliances.commitment-overdue.v1', id, endOf(dueOn));
  }

  /** Nobody meets, and of the reports only the first is handed in: the others are late, and asked for each week. */
  quarters(startsOn: string, dueWithinDays: number): void {
    for (const [index, { from, to }] of quartersFrom(startsOn, quartersAhead).entries()) {
      this.owes('alliances.cadence-missed.v1', from, endOf(to));
      this.owes('alliances.report-due.v1', to, endOf(to));
      if (index === 0) continue;
      const inAWeek = (told: number): number => endOf(daysAfter(utcDay(told), reportReminderDays));
      const asked = { ordered: false, again: inAWeek } as const;
      this.owes('alliances.report-overdue.v1', to, endOf(daysAfter(to, dueWithinDays)), asked);
    }
  }

  /** Of a report that is handed in, and on which these constituencies then say nothing. */
  report(to: string, readingEndsOn: string, validationDays: number, constituencies: readonly string[]): void {
    const opened = this.owes('alliances.report-validation-opened.v1', to, endOf(readingEndsOn));
    const lastDay = (told: number): string => daysAfter(dayOf(new Date(told)), validationDays);
    const from = endOf(daysAfter(readingEndsOn, validationDays - validationReminderDays));
    const ending = (told: number): Span => {
      const day = lastDay(told);
      return { from: endOf(daysAfter(day, -validationReminderDays)), until: endOf(day) };
    };
    const after = (by: (told: number) => Span) => ({ ordered: false, follows: { what: opened, by } }) as const;
    this.owes('alliances.report-validation-ending.v1', to, from, after(ending));
    for (const constituency of constituencies) {
      const over = after((told) => ({ from: endOf(lastDay(told)) }));
      this.owes('alliances.report-silence-recorded.v1', `${to} ${constituency}`, from, over);
    }
  }

  /** Nobody counts: each quarter its value is asked for, and once more. What is asked again follows from the first time. */
  values(day: string): void {
    for (const { period, to } of calendarQuartersFrom(day, quartersAhead)) {
      this.owes('alliances.indicator-value-due.v1', `${period} false`, endOf(to));
      const again = endOf(daysAfter(to, valueReminderDays));
      this.owes('alliances.indicator-value-due.v1', `${period} true`, again, { ordered: false });
    }
  }

  /**
   * Somebody did something at this instant: the silence that was ahead begins anew; one that had come was told. After
   * half a year of it there is a question, and whoever does not answer it in time falls asleep.
   */
  alive(now: number): void {
    this.dates.push(...this.ofSilence.filter(({ from }) => from <= now));
    const since = dayOf(new Date(now));
    const fact = (type: ClockType, days: number): DatedFact => ({
      what: nameOf(type, this.allianceId, since),
      from: now + days * dayMs,
      ordered: false,
    });
    const questioned = fact('alliances.alliance-questioned.v1', questionDays);
    const by = (told: number): Span => ({ from: endOf(daysAfter(dayOf(new Date(told)), answerDays)) });
    this.ofSilence = [
      fact('alliances.alliance-fell-silent.v1', silenceDays),
      questioned,
      {
        ...fact('alliances.alliance-fell-dormant.v1', questionDays + answerDays),
        follows: { what: questioned.what, by },
      },
    ];
  }

  /** Nothing falls due in it any more; each month its points are asked of whoever took them over. */
  ended(now: number, ownerId: string): void {
    this.dates = [];
    this.ofSilence = [];
    const nextMonth = (told: number): number => {
      let month = 1;
      while (monthsAfter(now, month) <= told) month++;
      return monthsAfter(now, month);
    };
    this.owes('alliances.handed-over-awaited.v1', ownerId, monthsAfter(now, 1), { again: nextMonth });
  }

  /** @returns its name */
  private owes(type: ClockType, key: string, from: number, more: Partial<DatedFact> = {}): string {
    const what = nameOf(type, this.allianceId, key);
    this.dates.push({ ...more, what, from });
    return what;
  }
}

const utcDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
