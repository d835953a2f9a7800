import type { ApiClient } from '#testing';
import type { DatedFact } from '../checker/evidence.js';
import type { Pair } from '../generator/cast.js';
import { draft, publish } from '../generator/initiatives.js';
import { allianceOf } from '../generator/load.js';
import type { Dated } from './calendar.js';
import { daysAfter, quartersFrom, today } from './days.js';
import { type DatedItem, OwedDates } from './owed-dates.js';

interface Identified {
  readonly id: string;
}

interface Seat extends Identified {
  readonly constituency: string;
  readonly kind: string;
}

interface Plan {
  readonly status: string;
  readonly proposal: number;
  readonly milestones: readonly DatedItem[];
  readonly actionPoints: readonly DatedItem[];
}

interface Place {
  readonly id: string;
  readonly organization: Identified;
  readonly termEndsOn?: string;
}

interface Report extends Identified {
  readonly status: string;
  readonly version: number;
  readonly period: { readonly to: string };
}

export interface Guests extends Pair {
  /** Is invited, and never answers. */
  readonly silent: ApiClient;
}

/**
 * What becomes of a table: people go on doing something now and then; nobody ever does anything again; or its members
 * dissolve it at once, and hand over what is open.
 */
export type Course = 'tended' | 'left alone' | 'dissolved';

const words = { es: 'Para el año que viene.' };
/** Of a term: it ends within the year, and is reminded of before. */
const months = 11;
const dueWithinDays = 90;
const validationDays = 20;
/** By then a table that was left alone is asleep. */
const asleepAfterDays = 270;

/** An alliance that has a year ahead, and what the clock will have to say of it. */
export class DatedTable implements Dated {
  private readonly dates: OwedDates;
  /** The first report, until it is handed in. */
  private awaitedReport: string | undefined;

  private constructor(
    readonly allianceId: string,
    private readonly guests: Guests,
    private readonly now: () => Date,
    private readonly course: Course,
  ) {
    this.dates = new OwedDates(allianceId);
  }

  /** @param offset days by which its dates differ from those of other tables */
  static async set(guests: Guests, offset: number, now: () => Date, course: Course): Promise<DatedTable> {
    const { body } = await publish(guests, await draft(guests));
    const table = new DatedTable(await allianceOf(guests.council, body.id), guests, now, course);
    await table.seat(offset);
    await table.plan(offset);
    if (course === 'dissolved') await table.dissolve();
    else await table.lookAhead(offset);
    return table;
  }

  get owed(): readonly DatedFact[] {
    return this.dates.all;
  }

  /** Somebody does something, which is due in two weeks and will not be done; until then the table falls silent no more. */
  async showLife(): Promise<void> {
    if (this.course !== 'tended') return;
    await this.handIn();
    const dueOn = daysAfter(today(this.now()), 15);
    const { id } = await this.create('action-points', { ...this.task(dueOn) });
    this.dates.work('action-point', { id, dueOn });
    this.dates.alive(this.now().getTime());
  }

  private async seat(offset: number): Promise<void> {
    const { union, silent } = this.guests;
    const { version, policy } = await this.council.get<{ version: number; policy: { seats: readonly Seat[] } }>(
      `${this.path}/composition`,
    );
    const seatOf = (constituency: string) => {
      const seat = policy.seats.find((one) => one.constituency === constituency);
      return { id: seat?.id, constituency, kind: seat?.kind, minimum: 1, maximum: 2 };
    };
    const workers = { ...seatOf('workers'), term: { months, renewals: 0 } };
    const seats = [{ ...seatOf('government_national'), alsoAdmits: ['government_local'] }, workers];
    await this.put('composition', version, { seats });
    const invite = (organizationId: string | undefined, expiresOn: string): Promise<Identified> =>
      this.create('invitations', { organizationId, seatId: workers.id, message: words, expiresOn });
    const day = today(this.now());
    const invited = await invite(union.organizationId, daysAfter(day, 20));
    await union.client.expect(200, 'POST', `${this.path}/invitations/${invited.id}/accept`);
    const expiresOn = daysAfter(day, 12 + offset);
    this.dates.invitation((await invite(silent.organizationId, expiresOn)).id, expiresOn);
    const { items } = await this.council.get<{ items: readonly Place[] }>(`${this.path}/seats`);
    for (const { id, termEndsOn } of items) if (termEndsOn !== undefined) this.dates.term(id, termEndsOn);
  }

  private async plan(offset: number): Promise<void> {
    const day = today(this.now());
    const { version } = await this.council.get<{ version: number }>(`${this.path}/workplan`);
    const tasks = (days: readonly number[]): readonly object[] =>
      days.map((count) => this.task(daysAfter(day, count + offset)));
    const plan = { milestones: tasks([24, 110, 175, 290]), actionPoints: tasks([17, 38, 140, 280]) };
    const drafted = await this.put<Plan>('workplan', version, { objective: words, ...plan });
    await this.council.expect(200, 'POST', `${this.path}/workplan/propose`);
    for (const desk of [this.guests.union.client, this.council]) {
      const { status, proposal } = await this.council.get<Plan>(`${this.path}/workplan`);
      if (status === 'accepted') break;
      await desk.expect(200, 'POST', `${this.path}/workplan/accept`, { body: { proposal } });
    }
    const isAwake = ({ dueOn }: DatedItem): boolean =>
      this.course === 'tended' || dueOn < daysAfter(day, asleepAfterDays);
    for (const milestone of drafted.milestones.filter(isAwake)) this.dates.work('milestone', milestone);
    for (const point of drafted.actionPoints.filter(isAwake)) this.dates.work('action-point', point);
  }

  /** What was promised, and, where somebody is left to hear of it, each quarter’s meetings, reports and values. */
  private async lookAhead(offset: number): Promise<void> {
    if (this.course === 'tended') {
      await this.setRules();
      await this.measure();
    }
    await this.promise(offset);
    this.dates.alive(this.now().getTime());
  }

  private async setRules(): Promise<void> {
    const [quarter] = quartersFrom(today(this.now()), 1);
    if (!quarter) throw new RangeError('There is no quarter ahead');
    const startsOn = quarter.from;
    const rules = [
      ['meeting-rule', { atLeast: 4, atMost: 4, startsOn }],
      ['reporting-rule', { reportsAYear: 4, startsOn, dueWithinDays, validationDays }],
    ] as const;
    for (const [rule, body] of rules) {
      const { version } = await this.council.get<{ version: number }>(`${this.path}/${rule}`);
      await this.put(rule, version, body);
    }
    this.dates.quarters(startsOn, dueWithinDays);
    this.awaitedReport = quarter.to;
  }

  private async measure(): Promise<void> {
    await this.create('indicators', {
      title: words,
      method: { unit: 'number', periodicity: 'quarter', acrossMembers: 'sum', acrossPeriods: 'latest' },
      baseline: { value: '0', on: '2024-12-31' },
      target: { value: '100', by: '2040-12-31' },
    });
    this.dates.values(today(this.now()));
  }

  private async promise(offset: number): Promise<void> {
    const dueOn = daysAfter(today(this.now()), 45 + offset);
    const promised = { kind: 'money', unit: 'USD', amount: '100', what: words };
    const { id } = await this.create('commitments', promised);
    const commitment = `${this.path}/commitments/${id}`;
    await this.guests.union.client.expect(200, 'POST', `${commitment}/agree`);
    await this.council.expect(200, 'POST', `${commitment}/plan`, { body: { dueOn } });
    this.dates.commitment({ id, dueOn });
  }

  /** The first report, once its period is over; nobody gives its word on it. */
  private async handIn(): Promise<void> {
    if (this.awaitedReport === undefined) return;
    const { items } = await this.council.get<{ items: readonly Report[] }>(`${this.path}/reports`);
    const due = items.find(({ status, period }) => status === 'due' && period.to === this.awaitedReport);
    if (!due) return;
    const text = { overallStatus: 'constrained', challenges: words, wayForward: words };
    await this.put(`reports/${due.id}`, due.version, text);
    const submitted = `${this.path}/reports/${due.id}/submit`;
    const { body } = await this.council.expect<{ readingEndsOn: string }>(200, 'POST', submitted);
    this.dates.report(due.period.to, body.readingEndsOn, validationDays, ['workers', 'government_local']);
    this.awaitedReport = undefined;
  }

  private async dissolve(): Promise<void> {
    const { organizationId = '' } = this.guests.union;
    const { items } = await this.council.get<{ items: readonly { of: string; id: string }[] }>(
      `${this.path}/open-points`,
    );
    const points = items.map(({ of, id }) => ({ of, id, becomes: 'handed_over', organizationId }));
    await this.council.expect(200, 'POST', `${this.path}/dissolution`, { body: { reason: words, points } });
    const { proposedDissolution } = await this.council.get<{ proposedDissolution: { proposal: number } }>(this.path);
    const body = { proposal: proposedDissolution.proposal };
    await this.guests.union.client.expect(200, 'POST', `${this.path}/dissolution/accept`, { body });
    this.dates.ended(this.now().getTime(), organizationId);
  }

  private task(dueOn: string): object {
    return { title: words, ownerOrganizationId: this.guests.council.organizationId, dueOn };
  }

  private get council(): ApiClient {
    return this.guests.council.client;
  }

  private get path(): string {
    return `/v1/alliances/${this.allianceId}`;
  }

  private async create(path: string, body: object): Promise<Identified> {
    return (await this.council.expect<Identified>(201, 'POST', `${this.path}/${path}`, { body })).body;
  }

  private async put<T>(path: string, version: number, body: object): Promise<T> {
    const headers = { 'if-match': `"${version}"` };
    return (await this.council.expect<T>(200, 'PUT', `${this.path}/${path}`, { headers, body })).body;
  }
}
