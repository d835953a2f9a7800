import { type TextByLanguage, whenAllianceDaysEnd } from '#contracts';
import { Int, IsoDate, OneOf, PageQuery, TextByLanguageField } from '#http';
import { longestExtensionDays } from '../../domain/reports/decide-validation.js';
import type { OverallStatus, ReportStatus } from '../../domain/reports/report.js';
import { reportingDefaults } from '../../domain/reports/reporting-rule.js';

export const reportStatuses: readonly ReportStatus[] = [
  'not_yet_due',
  'due',
  'overdue',
  'submitted',
  'sent_back',
  'in_validation',
  'accepted',
  'accepted_with_dissent',
];
export const overallStatuses: readonly OverallStatus[] = ['met', 'on_track', 'constrained', 'no_progress'];

const { dueWithinDays, readingDays, validationDays } = reportingDefaults;
const challenges = {
  es: 'Dos empresas no abrieron sus registros de contratación.',
  en: 'Two companies did not open their recruitment records.',
};
const wayForward = {
  es: 'La inspección del trabajo acompañará las próximas visitas.',
  en: 'The labour inspectorate will join the next visits.',
};
export const dissent = {
  es: 'El informe no dice que las comisiones se siguen cobrando.',
  en: 'The report does not say that fees are still being charged.',
};

export class ReportingRuleDto {
  @Int(1, 12, { description: 'Divides the year into periods, one report each: 1, 2, 3, 4, 6 or 12.', example: 4 })
  reportsAYear!: number;
  @IsoDate({ description: 'First day of the first period.', example: '2027-01-01' }) startsOn!: string;
  @Int(1, 90, {
    optional: true,
    description: `Days after a period in which its report is handed in; ${dueWithinDays} unless given.`,
    example: dueWithinDays,
  })
  dueWithinDays?: number;
  @Int(0, 30, {
    optional: true,
    description: `Days in which members read it and may send it back; ${readingDays} unless given, 0: none.`,
    example: readingDays,
  })
  readingDays?: number;
  @Int(5, 90, {
    optional: true,
    description: `Days that each constituency then has for its word; ${validationDays} unless given.`,
    example: validationDays,
  })
  validationDays?: number;
}

export class DraftReportDto {
  @OneOf(overallStatuses, {
    description: 'How the work stands over all; what the figures propose stands beside it.',
    example: 'constrained',
  })
  overallStatus!: OverallStatus;
  @TextByLanguageField(10_000, { example: challenges }) challenges!: TextByLanguage;
  @TextByLanguageField(10_000, { example: wayForward }) wayForward!: TextByLanguage;
}

export class SendBackReportDto {
  @TextByLanguageField(4000, {
    description: 'What to correct.',
    example: { es: 'Falta la visita conjunta de febrero.', en: 'The joint visit of February is missing.' },
  })
  reason!: TextByLanguage;
}

export class ValidateReportDto {
  @TextByLanguageField(4000, {
    optional: true,
    example: { es: 'De acuerdo, con la salvedad de las fechas.', en: 'Agreed, but for the dates.' },
  })
  note?: TextByLanguage;
}

export class DissentFromReportDto {
  @TextByLanguageField(4000, { description: 'It stands beside the report for good.', example: dissent })
  note!: TextByLanguage;
}

export class ExtendValidationDto {
  @IsoDate({
    description: `The new last day, at most ${longestExtensionDays} days after the former one. ${whenAllianceDaysEnd}`,
    example: '2027-05-19',
  })
  endsOn!: string;
}

export class ReportsDto extends PageQuery {
  @OneOf(reportStatuses, { optional: true }) status?: ReportStatus;
}
