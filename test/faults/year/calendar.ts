import type { EventEnvelope } from '#contracts';
import type { DatedEvidence, DatedFact } from '../checker/evidence.js';

/** What the clock says of an alliance by itself, and the properties that tell one such fact from another. */
const saidByTheClock: Readonly<Record<string, string | readonly string[]>> = {
  'alliances.invitation-expiring.v1': 'invitationId',
  'alliances.invitation-expired.v1': 'invitationId',
  'alliances.milestone-due-soon.v1': 'milestoneId',
  'alliances.milestone-delayed.v1': 'milestoneId',
  'alliances.action-point-due-soon.v1': 'actionPointId',
  'alliances.action-point-overdue.v1': 'actionPointId',
  'alliances.commitment-overdue.v1': 'commitmentId',
  'alliances.term-ending.v1': 'placeId',
  'alliances.seat-vacated.v1': 'placeId',
  'alliances.cadence-missed.v1': 'from',
  'alliances.report-due.v1': 'periodEndsOn',
  'alliances.report-overdue.v1': 'periodEndsOn',
  'alliances.report-validation-opened.v1': 'periodEndsOn',
  'alliances.report-validation-ending.v1': 'periodEndsOn',
  'alliances.report-silence-recorded.v1': ['periodEndsOn', 'constituency'],
  'alliances.indicator-value-due.v1': ['period', 'reminder'],
  'alliances.alliance-fell-silent.v1': 'since',
  'alliances.alliance-questioned.v1': 'since',
  'alliances.alliance-fell-dormant.v1': 'since',
  'alliances.handed-over-awaited.v1': 'organizationId',
};

export type ClockType = keyof typeof saidByTheClock;

export const nameOf = (type: ClockType, allianceId: string, key: string): string => `${type} of ${allianceId}: ${key}`;

/** An alliance with dates ahead. */
export interface Dated {
  readonly allianceId: string;
  readonly owed: readonly DatedFact[];
}

/** What the dates of a run owe, and when somebody was at work to heed them. */
export class Calendar {
  readonly tables: Dated[] = [];
  readonly looks: number[] = [];

  /** How many dates have come until somebody last looked. */
  get due(): number {
    const end = this.looks.at(-1) ?? Number.NEGATIVE_INFINITY;
    return this.tables.flatMap(({ owed }) => owed).filter(({ from }) => from <= end).length;
  }

  /** Beside it, what was told of its alliances. */
  evidence(events: readonly EventEnvelope[]): DatedEvidence {
    const subjects = new Set(this.tables.map(({ allianceId }) => allianceId));
    const facts = events.flatMap(({ type, subject, sequence, time, data }) => {
      const keys = saidByTheClock[type];
      if (keys === undefined || !subjects.has(subject)) return [];
      const told = data as Readonly<Record<string, unknown>>;
      const about = [keys]
        .flat()
        .map((key) => String(told[key]))
        .join(' ');
      return [{ what: nameOf(type, subject, about), subject, sequence, at: Date.parse(time) }];
    });
    const looks = this.looks.toSorted((a, b) => a - b);
    return { owed: this.tables.flatMap(({ owed }) => owed), facts, looks };
  }
}
