import { type TextByLanguage, whenAllianceDaysEnd } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type AffiliateStance,
  awaitedAffiliates,
  type ConsultationStatus,
  spokenForBy,
} from '../../domain/affiliates/consultation.js';
import { nobodyIsClosedOut } from '../../domain/record/closed-out.js';
import type { StoredConsultation } from '../../persistence/affiliate-consultations.repository.js';
import type { StoredReport } from '../../persistence/reports.repository.js';
import { ReportToClearView, reportToClear } from '../clearances/clearance.view.js';
import { affiliateNote, affiliateStances, question } from './consultation.dto.js';

const text = (example: Readonly<Record<string, string>>) =>
  ({ type: 'object', additionalProperties: { type: 'string' }, example }) as const;

class AffiliateAnswerView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ enum: affiliateStances }) stance!: AffiliateStance;
  @ApiProperty(text(affiliateNote)) note!: TextByLanguage;
  @ApiProperty({ description: 'Whether it agrees to be named with its answer.' }) named!: boolean;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'After the last day to answer.' }) late!: boolean;
}

class AffiliateCountsView {
  @ApiProperty({ example: 12 }) asked!: number;
  @ApiProperty({ example: 9, description: 'And thereby confirmed that they are affiliates.' }) answered!: number;
  @ApiProperty({ example: 1, description: 'That said that they are none.' }) notAffiliated!: number;
}

/** What a confederation asks its affiliates. */
export class ConsultationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) allianceId!: string;
  @ApiProperty({ format: 'uuid' }) reportId!: string;
  @ApiProperty({ format: 'uuid', description: 'The confederation.' }) organizationId!: string;
  @ApiProperty({ enum: ['open', 'answered', 'withdrawn'] }) status!: ConsultationStatus;
  @ApiProperty(text(question)) question!: TextByLanguage;
  @ApiProperty({ format: 'date', description: `Last day to answer in time. ${whenAllianceDaysEnd}` }) endsOn!: string;
  @ApiProperty({ format: 'date-time' }) requestedAt!: string;
  @ApiProperty({ type: [AffiliateAnswerView], description: 'For the confederation all; for an affiliate its own.' })
  answers!: readonly AffiliateAnswerView[];
  @ApiPropertyOptional({ type: AffiliateCountsView, description: 'For the confederation.' })
  counts?: AffiliateCountsView;
  @ApiPropertyOptional({
    type: [String],
    description: 'For the confederation: affiliates that have said nothing.',
    example: ['0198c0de-0000-7000-8000-000000000013'],
  })
  awaited?: readonly string[];
  @ApiPropertyOptional({ format: 'date-time', description: 'When the confederation answered.' }) answeredAt?: string;
  @ApiPropertyOptional({ format: 'date-time' }) withdrawnAt?: string;
  @ApiPropertyOptional({ ...text({ es: 'Se preguntará de otro modo.' }), description: 'Why they are asked no more.' })
  reason?: TextByLanguage;
  @ApiPropertyOptional({ type: ReportToClearView, description: 'The report that it is about; where it is read alone.' })
  report?: ReportToClearView;
  @ApiProperty() version!: number;
}

/** @param readers the organisations for which it is read: an affiliate reads nothing of the others */
export function consultationView(
  { consultation, version }: StoredConsultation,
  readers: readonly string[],
  about?: StoredReport,
): ConsultationView {
  const { id, allianceId, reportId, organizationId, status, endsOn, requestedAt, answers } = consultation;
  const { question: asked, answeredAt, withdrawnAt, reason } = consultation;
  const asks = readers.includes(organizationId);
  const { asked: count, answered, notAffiliated } = spokenForBy(consultation, nobodyIsClosedOut);
  return {
    id,
    allianceId,
    reportId,
    organizationId,
    status,
    question: asked,
    endsOn,
    requestedAt,
    answers: answers.filter((one) => asks || readers.includes(one.organizationId)),
    ...(asks && { counts: { asked: count, answered, notAffiliated }, awaited: awaitedAffiliates(consultation) }),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(withdrawnAt !== undefined && { withdrawnAt }),
    ...(reason && { reason }),
    ...(about && { report: reportToClear(about) }),
    version,
  };
}
