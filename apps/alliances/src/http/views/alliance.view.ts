import type { TextByLanguage } from '#contracts';
import type { Language } from '#taxonomy';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type AllianceStatus, allianceStatuses } from '../../domain/alliance/alliance.js';
import { type BoardLine, boardLines, boardLinesOf } from '../../domain/board/summarize-board.js';
import type { HealthStatus } from '../../domain/health/health.js';
import type { Standpoint } from '../../domain/record/standpoint.js';
import { nextMeeting } from '../../domain/rhythm/rhythm.js';
import type { ResourceStatus } from '../../domain/workplan/resource-plan.js';
import { progressOf } from '../../domain/workplan/progress.js';
import type { AllianceRow } from '../../application/search-alliances.js';
import type { StoredAlliance } from '../../persistence/stored-alliance.js';
import { DissolutionView, ProposedDissolutionView } from '../ending/dissolution.view.js';
import { ConclusionView, conclusionView } from '../ending/open-point.view.js';
import { AllianceCompositionView, compositionView } from './composition.view.js';
import { HealthView, healthView } from './health.view.js';

const text = {
  type: 'object',
  additionalProperties: { type: 'string' },
  example: { es: 'Contratación equitativa en el corredor', en: 'Fair recruitment on the corridor' },
} as const;

class InitiativeReference {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(text) title!: TextByLanguage;
}

export class CoordinatorView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ description: 'False while provisional.' }) confirmed!: boolean;
  @ApiProperty({ description: 'True while its organisation is suspended: members may name another.' })
  resting!: boolean;
}

class MilestoneCounts {
  @ApiProperty() achieved!: number;
  @ApiProperty() total!: number;
  @ApiProperty() dropped!: number;
}

/** Derived from the milestones of the workplan in force, never typed. */
export class ProgressView {
  @ApiProperty({ type: MilestoneCounts }) milestones!: MilestoneCounts;
  @ApiProperty({ minimum: 0, maximum: 100 }) percent!: number;
}

/** Follows from what the workplan takes and what was committed for it, never typed; …/workplan/resources says from what. */
class ResourcesStatusView {
  @ApiProperty({ enum: ['to_be_defined', 'mobilising', 'secured'], example: 'mobilising' }) status!: ResourceStatus;
}

/** Nobody did anything for half a year: the coordinator, or a member with a vote, says whether it is still alive. */
class LifeQuestionView {
  @ApiProperty({ format: 'date-time' }) askedAt!: string;
  @ApiProperty({ format: 'date-time', description: 'When a person last did something.' }) since!: string;
  @ApiProperty({ format: 'date', description: 'Its last day; without an answer the alliance is dormant then.' })
  answerBy!: string;
}

/** An alliance: the whole for those who take part; for others where it stands and whom it looks for. */
export class AllianceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['whole', 'brief'], description: 'How much of it the reader sees.' }) view!: 'whole' | 'brief';
  @ApiProperty({ type: [InitiativeReference] }) initiatives!: readonly InitiativeReference[];
  @ApiProperty({ enum: allianceStatuses }) status!: AllianceStatus;
  @ApiPropertyOptional(text) problem?: TextByLanguage;
  @ApiProperty({ type: AllianceCompositionView }) composition!: AllianceCompositionView;
  @ApiPropertyOptional({ type: CoordinatorView }) coordinator?: CoordinatorView;
  @ApiPropertyOptional({ type: ProgressView }) progress?: ProgressView;
  @ApiPropertyOptional({ type: ResourcesStatusView }) resources?: ResourcesStatusView;
  @ApiPropertyOptional({ type: HealthView }) health?: HealthView;
  @ApiPropertyOptional({ format: 'date-time', description: 'When the next convened meeting starts.' })
  nextMeeting?: string;
  @ApiPropertyOptional({ type: LifeQuestionView, description: 'While it is asked whether it is still alive.' })
  stillAlive?: LifeQuestionView;
  @ApiPropertyOptional({ type: ConclusionView, description: 'Once it was concluded.' }) conclusion?: ConclusionView;
  @ApiPropertyOptional({ type: ProposedDissolutionView, description: 'While members are asked whether it ends so.' })
  proposedDissolution?: ProposedDissolutionView;
  @ApiPropertyOptional({ type: DissolutionView, description: 'Once it was dissolved.' }) dissolution?: DissolutionView;
  @ApiProperty() version!: number;
}

/** A line of a list of alliances. */
export class AllianceListItemView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ type: [InitiativeReference] }) initiatives!: readonly InitiativeReference[];
  @ApiProperty({ enum: allianceStatuses }) status!: AllianceStatus;
  @ApiProperty({ description: 'Places that must be held and are empty.' }) missingPlaces!: number;
  @ApiPropertyOptional({ enum: ['on_track', 'at_risk', 'off_track'] }) health?: HealthStatus;
  @ApiPropertyOptional({ format: 'date-time' }) lastActivityAt?: string;
  @ApiPropertyOptional({
    enum: boardLines,
    isArray: true,
    example: ['late', 'awaiting_answer'],
    description: 'Under which lines of the board it is counted; for those who take part.',
  })
  attention?: readonly BoardLine[];
  @ApiProperty() version!: number;
}

interface Reading {
  /** For who reads the whole. */
  readonly resources?: ResourceStatus;
  readonly standpoint: Standpoint;
  readonly at: string;
  readonly language: Language;
}

export function allianceView({ record, call, version }: StoredAlliance, reading: Reading): AllianceView {
  const { alliance } = record;
  const brief: AllianceView = {
    id: alliance.id,
    view: 'brief',
    initiatives: [{ id: call.initiativeId, title: call.title }],
    status: alliance.status,
    ...(call.problem && { problem: call.problem }),
    composition: compositionView(alliance, reading.language),
    version,
  };
  if (reading.standpoint !== 'whole') return brief;
  const { personId, organizationId, confirmed, restingSince } = alliance.coordinator;
  const next = nextMeeting(record.rhythm, reading.at);
  return {
    ...brief,
    view: 'whole',
    coordinator: { personId, organizationId, confirmed, resting: restingSince !== undefined },
    progress: progressView(record.workplan),
    ...(reading.resources && { resources: { status: reading.resources } }),
    health: healthView(record, reading.at, reading.language),
    ...(next && { nextMeeting: next.startsAt }),
    ...(alliance.conclusion && { conclusion: conclusionView(alliance.conclusion) }),
    ...(alliance.proposedDissolution && { proposedDissolution: alliance.proposedDissolution }),
    ...(alliance.dissolution && { dissolution: alliance.dissolution }),
    ...(alliance.lifeQuestion && { stillAlive: alliance.lifeQuestion }),
  };
}

/** There is no progress in a plan that nobody has accepted. */
function progressView({ status, milestones }: StoredAlliance['record']['workplan']): ProgressView {
  const { percent, ...counts } = progressOf(status === 'accepted' ? milestones : []);
  return { milestones: counts, percent };
}

interface Listing {
  readonly readers: readonly string[];
  readonly at: string;
}

export function allianceListItemView(row: AllianceRow, { readers, at }: Listing): AllianceListItemView {
  const { call, status, summary, version, participants } = row;
  const inside = participants.some((id) => readers.includes(id));
  return {
    id: row._id,
    initiatives: [{ id: call.initiativeId, title: call.title }],
    status,
    missingPlaces: summary.missingPlaces,
    ...(inside && {
      health: summary.health,
      lastActivityAt: summary.lastActivityAt,
      attention: boardLinesOf(summary, at),
    }),
    version,
  };
}
