import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { ReportSetting } from '../domain/reports/report-commands.js';
import { KeepClearances } from './keep-clearances.js';
import { KeepConsultations } from './keep-consultations.js';

/** What an organisation asks others before it gives its word on a report: institutions of its state, or its affiliates. */
@Injectable()
export class AskedBeforeTheWord {
  constructor(
    private readonly clearances: KeepClearances,
    private readonly consultations: KeepConsultations,
  ) {}

  /** What is open of it, for the decision on its word. */
  async openOf(
    reportId: string,
    organizationId: string,
    tx: Tx,
  ): Promise<Pick<ReportSetting, 'openClearance' | 'openConsultation'>> {
    // One after the other: a transaction has one session.
    const openClearance = await this.clearances.openOf(reportId, organizationId, tx);
    const openConsultation = await this.consultations.openOf(reportId, organizationId, tx);
    return { ...(openClearance !== undefined && { openClearance }), ...(openConsultation && { openConsultation }) };
  }
}
