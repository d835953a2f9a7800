import { afterAll, beforeAll } from '@jest/globals';
import type { EventContract } from '#contracts';
import type { ReportView } from '../src/http/reports/report.view.js';
import type { BoardView } from '../src/http/views/board.view.js';
import { AlliancesApp, type Desk, type Formed, seat } from './alliances-app.js';

/** An alliance of three with a confirmed coordinator; the chapters of its progress reports follow on each other. */
export class ReportsScene {
  app!: AlliancesApp;
  city!: Desk;
  union!: Desk;
  employers!: Desk;
  formed!: Formed;
  /** Of the alliance. */
  path = '';
  /** Path of the report that is expected, once somebody expects one. */
  report = '';
  readonly note = { es: 'El informe calla que se cobran comisiones.' };
  readonly content = {
    overallStatus: 'constrained',
    challenges: { es: 'Dos empresas no abren.' },
    wayForward: this.note,
  };

  constructor() {
    beforeAll(async () => {
      this.app = await AlliancesApp.start();
      await this.begin();
    }, 60_000);
    afterAll(() => this.app.stop(), 30_000);
  }

  read(desk: Desk = this.city): Promise<ReportView> {
    return this.app.get<ReportView>(desk, this.report);
  }

  say(desk: Desk, verb: string, body: object = {}): Promise<ReportView> {
    return this.app.post<ReportView>(desk, `${this.report}/${verb}`, body);
  }

  /** What the coordinator's board counts. */
  async line(name: string): Promise<number | undefined> {
    const { entries } = await this.app.get<BoardView>(this.city, '/v1/board');
    return entries.find((one) => one.line === name)?.count;
  }

  async eventOf<D extends object>(contract: EventContract<string, D>): Promise<D> {
    return (await this.app.heard(this.formed.allianceId, contract)).data;
  }

  private async begin(): Promise<void> {
    const { app } = this;
    this.city = await app.desk('government_local');
    this.union = await app.desk('workers');
    this.employers = await app.desk('employers');
    const seats = [seat('government_local'), seat('workers'), seat('employers')];
    this.formed = await app.publish(this.city, seats);
    this.path = `/v1/alliances/${this.formed.allianceId}`;
    for (const [index, desk] of [this.union, this.employers].entries()) {
      const interest = { seatId: seats[index + 1]?.id, message: { es: 'Aquí.' }, offers: [] };
      await app.post(desk, `${this.path}/interests`, interest);
    }
    for (const desk of [this.city, this.union]) await app.post(desk, `${this.path}/coordinator`, { action: 'confirm' });
  }
}
