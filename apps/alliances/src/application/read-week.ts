import { Injectable } from '@nestjs/common';
import { weekAhead } from '../domain/board/summarize-board.js';
import type { OwedAnswer } from '../domain/week/owed-answer.js';
import type { OwedKind } from '../domain/week/owed-kind.js';
import { weekOf } from '../domain/week/week-of.js';
import type { WorkAhead } from '../domain/week/work-ahead.js';
import { type WeekAlliance, WeekRows } from '../persistence/week-rows.js';
import { AwaitedAmongFew } from './awaited-among-few.js';
import { Moments } from './moments.js';
import type { TimelineSubject } from './timeline-subject.js';
import { TitlesApart } from './titles-apart.js';

/** An answer that is owed, with the alliance in which it is. */
export interface OwedRow extends OwedAnswer {
  readonly alliance: WeekAlliance;
  /** Of its organisations, those that were reminded this week. */
  readonly reminded: readonly string[];
}

/** Who does what, where, when and for whom. */
export interface WorkOfAlliance extends WorkAhead {
  readonly alliance: WeekAlliance;
}

export interface OwedFilter {
  readonly what?: OwedKind;
  /** Who owes it. */
  readonly organization?: string;
  readonly alliance?: string;
}

export type WorkDue = 'this_week' | 'late';

/**
 * What a desk goes through once a week, over all alliances in which its organisation takes part, and what it is asked in
 * others that are open to everybody.
 */
@Injectable()
export class ReadWeek {
  constructor(
    private readonly rows: WeekRows,
    private readonly few: AwaitedAmongFew,
    private readonly titles: TitlesApart,
    private readonly moments: Moments,
  ) {}

  get asOf(): string {
    return this.moments.now().at;
  }

  /** The longest awaited first. */
  async owed(organizationId: string, { what, organization, alliance }: OwedFilter = {}): Promise<readonly OwedRow[]> {
    const at = this.asOf;
    const week = weekOf(at);
    const found = await this.rows.owed(organizationId, alliance);
    const awaited = await this.awaitedAmongFew(organizationId, alliance);
    return found
      .flatMap(({ owed, reminders, ...one }) => {
        const reminded = reminders
          .filter((reminder) => reminder.week === week)
          .map((reminder) => reminder.organizationId);
        return owed.map((answer): OwedRow => {
          return { ...answer, alliance: one, reminded: answer.organizations.filter((id) => reminded.includes(id)) };
        });
      })
      .concat(awaited)
      .filter((row) => (what === undefined || row.what === what) && (row.until === undefined || row.until > at))
      .filter((row) => organization === undefined || row.organizations.includes(organization))
      .toSorted(byPosition(owedPosition));
  }

  /** With the titles of commitments and indicators: a query of each kind that there is among them. */
  async withTitles(rows: readonly OwedRow[]): Promise<readonly OwedRow[]> {
    const titles = await this.titles.of(rows.flatMap((row) => keptApart(row) ?? []));
    return rows.map((row) => {
      const title = titles.get(keptApart(row)?.id ?? '');
      return title ? { ...row, title } : row;
    });
  }

  /** What institutions of a state, and affiliates, owe to whoever asks them, in the alliance or not. */
  private async awaitedAmongFew(organizationId: string, allianceId?: string): Promise<readonly OwedRow[]> {
    const owed = await this.few.of(organizationId, allianceId);
    const alliances = await this.rows.among(
      owed.map((one) => one.allianceId),
      organizationId,
    );
    return owed.flatMap(({ allianceId: of, answer }) => {
      const alliance = alliances.get(of);
      return alliance ? [{ ...answer, alliance, reminded: [] }] : [];
    });
  }

  /** The earliest first. */
  async work(organizationId: string, due: WorkDue): Promise<readonly WorkOfAlliance[]> {
    const { first, beyond } = weekAhead(this.asOf);
    const found =
      due === 'late'
        ? await this.rows.work(organizationId, undefined, first)
        : await this.rows.work(organizationId, first, beyond);
    return found
      .flatMap(({ work, ...alliance }) => work.map((row) => ({ ...row, alliance })))
      .toSorted(byPosition(workPosition));
  }
}

/** Where a row stands in its list, alone; sorts as text. Two constituencies are asked for their word on one report. */
export const owedPosition = ({ since = '', id, what, alliance, group = '', period = '' }: OwedRow): string =>
  [since, alliance.id, what, id, group, period].join(' ');
/** Plans can give their milestones the same ids: those of two alliances that were begun from one draft do. */
export const workPosition = ({ dueOn, alliance, id }: WorkOfAlliance): string => [dueOn, alliance.id, id].join(' ');

/** A commitment or an indicator that an answer is about. */
function keptApart({ what, id, within = id }: OwedRow): Pick<TimelineSubject, 'of' | 'id'> | undefined {
  if (what === 'commitment' || what === 'delivery' || what === 'evidence_reader')
    return { of: 'commitment', id: within };
  if (what === 'indicator_value' || what === 'reported_value') return { of: 'indicator', id: within };
  return undefined;
}

const byPosition =
  <T>(positionOf: (row: T) => string) =>
  (one: T, other: T): number =>
    positionOf(one) < positionOf(other) ? -1 : 1;
