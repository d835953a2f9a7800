import { type TextByLanguage, whenAllianceDaysEnd } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  type Clearance,
  type ClearanceAnswer,
  type ClearanceStanding,
  type ClearanceStatus,
  institutionsOf,
} from '../../domain/clearances/clearance.js';
import type { StoredClearance } from '../../persistence/clearances.repository.js';
import type { StoredReport } from '../../persistence/reports.repository.js';
import { objection, position, stances } from './clearance.dto.js';

const text = (example: Readonly<Record<string, string>>) =>
  ({ type: 'object', additionalProperties: { type: 'string' }, example }) as const;
export const clearanceStandings: readonly ClearanceStanding[] = ['cleared', 'objected', 'none', 'not_heard'];

export const clearanceStandingSaid =
  'By its last answer; nothing said is no clearance, and who was not heard could say nothing: the alliance was closed to it.';

class ClearanceAnswerView {
  @ApiProperty({ enum: ['cleared', 'objected'] }) answer!: ClearanceAnswer;
  @ApiProperty(text(objection)) note!: TextByLanguage;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'After the last day to answer.' }) late!: boolean;
}

class AskedInstitutionView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ enum: clearanceStandings, description: clearanceStandingSaid })
  standing!: ClearanceStanding;
  @ApiPropertyOptional({ format: 'date-time', description: 'Since when it could not answer, where it was not heard.' })
  notHeardSince?: string;
  @ApiProperty({ description: 'Whether it had said nothing when the last day was over; it stays.' }) silent!: boolean;
  @ApiProperty({ type: [ClearanceAnswerView], description: 'All that it said, oldest first.' })
  answers!: readonly ClearanceAnswerView[];
}

export class ReportToClearView {
  @ApiProperty({ format: 'date', example: '2027-01-01' }) from!: string;
  @ApiProperty({ format: 'date', example: '2027-03-31' }) to!: string;
  @ApiPropertyOptional({ enum: ['met', 'on_track', 'constrained', 'no_progress'] }) overallStatus?: string;
  @ApiPropertyOptional(text({ es: 'Dos empresas no abrieron sus registros.' })) challenges?: TextByLanguage;
  @ApiPropertyOptional(text({ es: 'La inspección acompañará las visitas.' })) wayForward?: TextByLanguage;
  @ApiPropertyOptional({ example: 50, description: 'Of all milestones, 0 to 100, as of when it was handed in.' })
  percent?: number;
}

/** What a member would sign for its state, and what other institutions of that state say of it. */
export class ClearanceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) allianceId!: string;
  @ApiProperty({ format: 'uuid' }) reportId!: string;
  @ApiProperty({ format: 'uuid', description: 'Who asks, and signs.' }) organizationId!: string;
  @ApiProperty({ enum: ['open', 'signed', 'withdrawn'] }) status!: ClearanceStatus;
  @ApiProperty({ enum: stances, description: 'What is signed.' }) stance!: Clearance['stance'];
  @ApiProperty({ ...text(position), description: 'The words that are signed.' }) note!: TextByLanguage;
  @ApiProperty({ format: 'date', description: `Last day to answer in time. ${whenAllianceDaysEnd}` }) endsOn!: string;
  @ApiProperty({ type: [AskedInstitutionView] }) institutions!: readonly AskedInstitutionView[];
  @ApiProperty({ format: 'date-time' }) requestedAt!: string;
  @ApiPropertyOptional({ format: 'date-time' }) signedAt?: string;
  @ApiPropertyOptional({ format: 'date-time' }) withdrawnAt?: string;
  @ApiPropertyOptional({ ...text({ es: 'Se pedirá de nuevo.' }), description: 'Why it is asked no more.' })
  reason?: TextByLanguage;
  @ApiPropertyOptional({ type: ReportToClearView, description: 'The report that it is about; where it is read alone.' })
  report?: ReportToClearView;
  @ApiProperty() version!: number;
}

export function clearanceView({ clearance, version }: StoredClearance, about?: StoredReport): ClearanceView {
  const {
    asked: _,
    answers,
    silent = [],
    notHeard: _unheard,
    reminded: _told,
    requestedBy: _by,
    signedBy: _who,
    ...shown
  } = clearance;
  const { periodEndsOn: _to, ...rest } = shown;
  return {
    ...rest,
    institutions: institutionsOf(clearance).map(({ organizationId, answers: _answers, ...standing }) => ({
      organizationId,
      ...standing,
      silent: silent.includes(organizationId),
      answers: answers
        .filter((one) => one.organizationId === organizationId)
        .map(({ organizationId: _id, ...one }) => one),
    })),
    ...(about && { report: reportToClear(about) }),
    version,
  };
}

export function reportToClear({ report: { period, content, achievements } }: StoredReport): ReportToClearView {
  return { from: period.from, to: period.to, ...content, ...(achievements && { percent: achievements.percent }) };
}
