import { type TextByLanguage, whenAllianceDaysEnd } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { workDoneIn } from '../../application/report-setting.js';
import { achievementsIn } from '../../domain/reports/achievements.js';
import type { AffiliateStance } from '../../domain/affiliates/consultation.js';
import type { ClearanceAnswer, ClearanceStanding } from '../../domain/clearances/clearance.js';
import { type Position, positions } from '../../domain/reports/hearing.js';
import { dissentsFrom, type OverallStatus, type ReportStatus } from '../../domain/reports/report.js';
import type { StoredReport } from '../../persistence/reports.repository.js';
import type { StoredAlliance } from '../../persistence/stored-alliance.js';
import { affiliateStances } from '../affiliates/consultation.dto.js';
import { clearanceStandings, clearanceStandingSaid } from '../clearances/clearance.view.js';
import { dissent, overallStatuses, reportStatuses } from './report.dto.js';

const text = (es: string, en: string) =>
  ({ type: 'object', additionalProperties: { type: 'string' }, example: { es, en } }) as const;
const said = text(dissent.es, dissent.en);

class PeriodView {
  @ApiProperty({ format: 'date', example: '2027-01-01' }) from!: string;
  @ApiProperty({ format: 'date', example: '2027-03-31' }) to!: string;
}

class ReportedMilestoneView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(text('Protocolo firmado', 'Protocol signed')) title!: TextByLanguage;
  @ApiProperty({ format: 'uuid' }) ownerOrganizationId!: string;
  @ApiProperty({ format: 'date', example: '2027-03-15' }) dueOn!: string;
}

class AchievementsView {
  @ApiProperty({ example: 50, description: 'Of all milestones, 0 to 100.' }) percent!: number;
  @ApiProperty({ type: [ReportedMilestoneView], description: 'Milestones achieved in the period.' })
  achieved!: readonly ReportedMilestoneView[];
  @ApiProperty({ type: [ReportedMilestoneView], description: 'Milestones that are late.' })
  delayed!: readonly ReportedMilestoneView[];
  @ApiProperty({ example: 3, description: 'Action points completed in the period.' }) completed!: number;
  @ApiProperty({ example: 1, description: 'Action points that are late.' }) overdue!: number;
  @ApiProperty({ example: 1 }) meetingsHeld!: number;
  @ApiProperty({ enum: overallStatuses, description: 'What the figures say of the whole.' })
  proposedStatus!: OverallStatus;
}

class HearingView {
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({
    enum: positions,
    description: 'Silence is no consent. `left`: nobody of it sits at the table any more, and the policy needs none.',
  })
  position!: Position;
  @ApiPropertyOptional({ format: 'date-time', description: 'Since when it is asked, where that was kept.' })
  askedAt?: string;
  @ApiProperty({ format: 'date', description: `Its last day. ${whenAllianceDaysEnd}` }) endsOn!: string;
  @ApiProperty({ description: 'Whether it gave itself more time.' }) extended!: boolean;
}

class ClearanceGivenView {
  @ApiProperty({ enum: ['cleared', 'objected'] }) answer!: ClearanceAnswer;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'After the last day to answer.' }) late!: boolean;
}

class SignedInstitutionView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ enum: clearanceStandings, description: clearanceStandingSaid })
  standing!: ClearanceStanding;
  @ApiPropertyOptional({ format: 'date-time', description: 'Since when it could not answer, where it was not heard.' })
  notHeardSince?: string;
  @ApiProperty({ type: [ClearanceGivenView], description: 'Oldest first; an objection stays.' })
  answers!: readonly ClearanceGivenView[];
}

class SignedClearanceView {
  @ApiProperty({ format: 'uuid', description: 'Read by those institutions only.' }) clearanceId!: string;
  @ApiProperty({ type: [SignedInstitutionView] }) institutions!: readonly SignedInstitutionView[];
}

class NamedAffiliateView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ enum: affiliateStances }) stance!: AffiliateStance;
}

class SpokenForView {
  @ApiProperty({ format: 'uuid', description: 'Read by the confederation and its affiliates only.' })
  consultationId!: string;
  @ApiProperty({ example: 12 }) asked!: number;
  @ApiProperty({ example: 9, description: 'And thereby confirmed that they are affiliates.' }) answered!: number;
  @ApiProperty({ example: 1, description: 'That said that they are none.' }) notAffiliated!: number;
  @ApiPropertyOptional({
    example: 2,
    description: 'That the alliance was closed to before they answered; absent where it was not counted.',
  })
  notHeard?: number;
  @ApiProperty({ type: [NamedAffiliateView], description: 'Only those that agreed to be named.' })
  named!: readonly NamedAffiliateView[];
}

class ReportWordView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({ enum: ['validate', 'dissent'] }) stance!: 'validate' | 'dissent';
  @ApiProperty(said) note!: TextByLanguage;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'After the last day: it stands beside the report and decides nothing.' }) late!: boolean;
  @ApiPropertyOptional({
    type: SignedClearanceView,
    description: 'Signed by an authorised officer after these institutions of the same state were asked.',
  })
  clearance?: SignedClearanceView;
  @ApiPropertyOptional({ type: SpokenForView, description: 'Of a confederation that asked its affiliates first.' })
  affiliates?: SpokenForView;
}

class SentBackView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ example: 'employers' }) constituency!: string;
  @ApiProperty(text('Falta la visita de febrero.', 'The visit of February is missing.')) reason!: TextByLanguage;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ example: 1, description: 'Which submission.' }) submission!: number;
}

class SilenceView {
  @ApiProperty({ example: 'employers' }) constituency!: string;
  @ApiProperty({ format: 'date', description: 'Until when it could speak.' }) endsOn!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

/** What an alliance reports on itself, and what each constituency says of it. */
export class ReportView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) allianceId!: string;
  @ApiProperty({ type: PeriodView }) period!: PeriodView;
  @ApiProperty({ enum: reportStatuses }) status!: ReportStatus;
  @ApiProperty({ format: 'date', description: `Last day to hand it in. ${whenAllianceDaysEnd}` }) dueOn!: string;
  @ApiPropertyOptional({ format: 'date-time' }) overdueSince?: string;
  @ApiPropertyOptional({ enum: overallStatuses, description: 'As the coordinator sees it.' })
  overallStatus?: OverallStatus;
  @ApiPropertyOptional(text('Dos empresas no abrieron sus registros.', 'Two companies did not open their records.'))
  challenges?: TextByLanguage;
  @ApiPropertyOptional(text('La inspección acompañará las visitas.', 'The inspectorate will join the visits.'))
  wayForward?: TextByLanguage;
  @ApiProperty({ type: AchievementsView, description: 'Counted, never typed; as of the last submission, if any.' })
  achievements!: AchievementsView;
  @ApiProperty({ example: 1, description: 'How often it was handed in.' }) submissions!: number;
  @ApiPropertyOptional({ format: 'date-time' }) submittedAt?: string;
  @ApiPropertyOptional({ format: 'date', description: 'Last day to send it back.' }) readingEndsOn?: string;
  @ApiProperty({ type: [HearingView], description: 'Each constituency that is asked for its word.' })
  constituencies!: readonly HearingView[];
  @ApiProperty({ type: [ReportWordView], description: 'All that voting members said, oldest first.' })
  words!: readonly ReportWordView[];
  @ApiProperty({ type: [ReportWordView], description: 'Every dissent there was; it stays.' })
  dissents!: readonly ReportWordView[];
  @ApiProperty({ type: [SilenceView], description: 'Every silence there was; it stays too.' })
  silences!: readonly SilenceView[];
  @ApiProperty({ type: [SentBackView] }) sentBack!: readonly SentBackView[];
  @ApiPropertyOptional({ format: 'date-time' }) acceptedAt?: string;
  @ApiProperty() version!: number;
}

/** Until it was handed in, the achievements are those of this moment. */
export function reportView({ report, version }: StoredReport, { record }: StoredAlliance): ReportView {
  const { period, content, achievements, hearings, remindedAt: _reminded, ...shown } = report;
  return {
    ...shown,
    ...content,
    period: { from: period.from, to: period.to },
    achievements: achievements ?? achievementsIn(period, workDoneIn(record)),
    constituencies: hearings.map(({ reminded: _, ...hearing }) => hearing),
    dissents: dissentsFrom(report),
    version,
  };
}
