import { Injectable } from '@nestjs/common';
import { type Caller, forbidden, invalid } from '#http';
import { Clock } from '#messaging';
import { gini } from '../domain/exposure.js';
import { ExposureReport, type ExposureSums } from '../persistence/exposure-report.js';

export interface Period {
  /** `YYYY-MM-DD`; its whole month is told. */
  readonly from: string;
  /** `YYYY-MM-DD`; its whole month is told. */
  readonly to: string;
}

export interface ReportedExposure extends Omit<ExposureSums, 'inequality'> {
  /** First and last month, `YYYY-MM`. */
  readonly months: readonly [string, string];
  readonly organizations: number;
  readonly everShown: number;
  /** The whole, of which shares are told. */
  readonly exposure: number;
  readonly gini: number;
}

/** Whom those who look for partners get to see. */
@Injectable()
export class ReportExposure {
  constructor(
    private readonly report: ExposureReport,
    private readonly clock: Clock,
  ) {}

  /**
   * @param asked up to the current month, and that alone, where nothing is said
   * @throws Problem 403 for others than the secretariat, 400 for a period that ends before it begins
   */
  async execute(asked: Partial<Period>, caller: Caller): Promise<ReportedExposure> {
    if (!caller.isSecretariat) throw forbidden('secretariat_only');
    const { to = this.clock.now().toISOString().slice(0, 10), from = to } = asked;
    if (from > to) throw invalid([{ pointer: asked.to === undefined ? '/from' : '/to', code: 'invalid' }]);
    const months = [from.slice(0, 7), to.slice(0, 7)] as const;
    const { inequality, ...sums } = await this.report.sums(...months);
    const [all = { count: 0, total: 0, ranked: 0, everShown: 0 }] = inequality;
    const { count: organizations, total: exposure, everShown } = all;
    return { months, ...sums, organizations, everShown, exposure, gini: gini(all) };
  }
}
