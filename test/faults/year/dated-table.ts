import type { ApiClient } from '#testing';
import type { DatedFact } from '../checker/evidence.js';
import type { Pair } from '../generator/cast.js';
import { draft, publish } from '../generator/initiatives.js';
import { allianceOf } from '../generator/load.js';
import { type ClockType, type Dated, nameOf } from './calendar.js';
import { calendarQuartersFrom, dayMs, daysAfter, endOf, quartersFrom, today } from './days.js';

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

interface DatedItem extends Identified {
  readonly dueOn: string;
}

interface Place {
  readonly id: string;
  readonly organization: Identified;
  readonly termEndsOn?: string;
}

export interface Guests extends Pair {
  /** Is invited, and never answers. */
  readonly silent: ApiClient;
}

const words = { es: 'Para el año que viene.' };
const workReminderDays = 7;
const invitationReminderDays = 3;
const termReminderDays = 30;
const silenceDays = 21;
const valueReminderDays = 7;
/** More than any run lives through. */
const quartersAhead = 12;
/** Of a term: it ends within the year, and is reminded of before. */
const months = 11;

/** An alliance that has a year ahead, and what the clock will have to say of it, as its people would reckon. */
export class DatedTable implements Dated {
  private readonly dates: DatedFact[] = [];
  private silence: DatedFact | undefined;

  private constructor(
    readonly allianceId: string,
    private readonly guests: Guests,
    private readonly now: () => Date,
  ) {}

  /** @param offset days by which its dates differ from those of other tables */
  static async set(guests: Guests, offset: number, now: () => Date): Promise<DatedTable> {
    const { body } = await publish(guests, await draft(guests));
    const table = new DatedTable(await allianceOf(guests.council, body.id), guests, now);
    await table.seat(offset);
    await table.plan(offset);
    await table.setRules();
    await table.measure();
    await table.promise(offset);
    return table;
  }

  get owed(): readonly DatedFact[] {
    return this.silence ? [...this.dates, this.silence] : this.dates;
  }

  /** Somebody does something, which is due in two weeks and will not be done; until then the table falls silent no more. */
  async showLife(): Promise<void> {
    const dueOn = daysAfter(today(this.now()), 15);
    const { id } = await this.create('action-points', { ...this.task(dueOn) });
    this.owesWork('action-point', { id, dueOn });
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
    const waiting = await invite(silent.organizationId, expiresOn);
    const end = endOf(expiresOn);
    this.owes('alliances.invitation-expiring.v1', waiting.id, end - invitationReminderDays * dayMs, end);
    this.owes('alliances.invitation-expired.v1', waiting.id, end);
    await this.owesTerms();
  }

  private async owesTerms(): Promise<void> {
    const { items } = await this.council.get<{ items: readonly Place[] }>(`${this.path}/seats`);
    for (const { id, termEndsOn } of items) {
      if (termEndsOn === undefined) continue;
      const end = endOf(termEndsOn);
      this.owes('alliances.term-ending.v1', id, end - termReminderDays * dayMs, end);
      this.owes('alliances.seat-vacated.v1', id, end);
    }
  }

  private async plan(offset: number): Promise<void> {
    const { union } = this.guests;
    const day = today(this.now());
    const { version } = await this.council.get<{ version: number }>(`${this.path}/workplan`);
    const tasks = (days: readonly number[]): readonly object[] =>
      days.map((count) => this.task(daysAfter(day, count + offset)));
    const plan = { milestones: tasks([24, 110, 205, 290]), actionPoints: tasks([17, 38, 140, 260]) };
    const drafted = await this.put<Plan>('workplan', version, { objective: words, ...plan });
    await this.council.expect(200, 'POST', `${this.path}/workplan/propose`);
    for (const desk of [union.client, this.council]) {
      const { status, proposal } = await this.council.get<Plan>(`${this.path}/workplan`);
      if (status === 'accepted') break;
      await desk.expect(200, 'POST', `${this.path}/workplan/accept`, { body: { proposal } });
    }
    for (const milestone of drafted.milestones) this.owesWork('milestone', milestone);
    for (const point of drafted.actionPoints) this.owesWork('action-point', point);
  }

  /** Nobody meets, and nobody reports: each quarter is missed, and each report falls due. */
  private async setRules(): Promise<void> {
    const quarters = quartersFrom(today(this.now()), quartersAhead);
    const startsOn = quarters[0]?.from;
    const rules = [
      ['meeting-rule', { atLeast: 4, atMost: 4, startsOn }],
      ['reporting-rule', { reportsAYear: 4, startsOn, dueWithinDays: 90 }],
    ] as const;
    for (const [rule, body] of rules) {
      const { version } = await this.council.get<{ version: number }>(`${this.path}/${rule}`);
      await this.put(rule, version, body);
    }
    for (const { from, to } of quarters) {
      this.owes('alliances.cadence-missed.v1', from, endOf(to));
      this.owes('alliances.report-due.v1', to, endOf(to));
    }
  }

  /** Nobody counts: each quarter its value is asked for, and once more. What is asked again follows from the first time. */
  private async measure(): Promise<void> {
    await this.create('indicators', {
      title: words,
      method: { unit: 'number', periodicity: 'quarter', acrossMembers: 'sum', acrossPeriods: 'latest' },
      baseline: { value: '0', on: '2024-12-31' },
      target: { value: '100', by: '2040-12-31' },
    });
    for (const { period, to } of calendarQuartersFrom(today(this.now()), quartersAhead)) {
      const due = (reminder: boolean): string =>
        nameOf('alliances.indicator-value-due.v1', this.allianceId, `${period} ${reminder}`);
      this.dates.push({ what: due(false), from: endOf(to) });
      this.dates.push({ what: due(true), from: endOf(daysAfter(to, valueReminderDays)), ordered: false });
    }
  }

  private async promise(offset: number): Promise<void> {
    const dueOn = daysAfter(today(this.now()), 45 + offset);
    const promised = { kind: 'money', unit: 'USD', amount: '100', what: words };
    const { id } = await this.create('commitments', promised);
    const commitment = `${this.path}/commitments/${id}`;
    await this.guests.union.client.expect(200, 'POST', `${commitment}/agree`);
    await this.council.expect(200, 'POST', `${commitment}/plan`, { body: { dueOn } });
    this.owes('alliances.commitment-overdue.v1', id, endOf(dueOn));
    this.isAlive();
  }

  private owesWork(of: 'milestone' | 'action-point', { id, dueOn }: DatedItem): void {
    const end = endOf(dueOn);
    const [soon, over] = of === 'milestone' ? ['due-soon', 'delayed'] : ['due-soon', 'overdue'];
    this.owes(`alliances.${of}-${soon}.v1`, id, endOf(daysAfter(dueOn, -workReminderDays - 1)), end);
    this.owes(`alliances.${of}-${over}.v1`, id, end);
    this.isAlive();
  }

  private owes(type: ClockType, key: string, from: number, until?: number): void {
    this.dates.push({ what: nameOf(type, this.allianceId, key), from, ...(until !== undefined && { until }) });
  }

  /** The silence that was ahead begins anew; one that had come was told. */
  private isAlive(): void {
    const now = this.now();
    if (this.silence && this.silence.from <= now.getTime()) this.dates.push(this.silence);
    this.silence = {
      what: nameOf('alliances.alliance-fell-silent.v1', this.allianceId, today(now)),
      from: now.getTime() + silenceDays * dayMs,
      ordered: false,
    };
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
