import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ReportStatus } from '../../domain/reports/report.js';
import type { Reporting } from '../../domain/reports/reporting.js';
import { reportStatuses } from './report.dto.js';

class ReportingRuleTermsView {
  @ApiProperty({ example: 4 }) reportsAYear!: number;
  @ApiProperty({ format: 'date', example: '2027-01-01' }) startsOn!: string;
  @ApiProperty({ example: 15 }) dueWithinDays!: number;
  @ApiProperty({ example: 5 }) readingDays!: number;
  @ApiProperty({ example: 20 }) validationDays!: number;
}

class ExpectedReportView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: reportStatuses }) status!: ReportStatus;
  @ApiProperty({ format: 'date', example: '2027-01-01' }) from!: string;
  @ApiProperty({ format: 'date', example: '2027-03-31' }) to!: string;
  @ApiProperty({ format: 'date', example: '2027-04-15' }) dueOn!: string;
}

/** How often an alliance reports on itself, and the report of the period that runs. */
export class ReportingRuleView {
  @ApiPropertyOptional({ type: ReportingRuleTermsView, description: 'Absent until the coordinator has set it.' })
  rule?: ReportingRuleTermsView;
  @ApiPropertyOptional({ type: ExpectedReportView, description: 'Of the period that runs.' })
  expected?: ExpectedReportView;
  @ApiProperty({ description: 'Of the alliance.' }) version!: number;
}

export function reportingRuleView({ rule, reports }: Reporting, version: number): ReportingRuleView {
  const expected = reports.at(-1);
  return {
    ...(rule && { rule }),
    ...(expected && { expected: expectedView(expected) }),
    version,
  };
}

const expectedView = ({ id, status, period, dueOn }: Reporting['reports'][number]): ExpectedReportView => ({
  id,
  status,
  from: period.from,
  to: period.to,
  dueOn,
});
