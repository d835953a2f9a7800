import type { EventContract } from '#contracts';
import type { ReportView } from '../src/http/reports/report.view.js';
import type { BoardView } from '../src/http/views/board.view.js';
import type { Desk } from './alliances-app.js';
import { TableOfThree } from './table-of-three.js';

/** An alliance of three with a confirmed coordinator; the chapters of its progress reports follow on each other. */
export class ReportsScene extends TableOfThree {
  /** Path of the report that is expected, once somebody expects one. */
  report = '';
  readonly note = { es: 'El informe calla que se cobran comisiones.' };
  readonly content = {
    overallStatus: 'constrained',
    challenges: { es: 'Dos empresas no abren.' },
    wayForward: this.note,
  };

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

  protected override async begin(): Promise<void> {
    await super.begin();
    for (const desk of [this.city, this.union]) {
      await this.app.post(desk, `${this.path}/coordinator`, { action: 'confirm' });
    }
  }
}
