import type { TextByLanguage } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { DecisionOutcome, DecisionStatus, MeetingDecision } from '../../domain/meetings/meeting-decision.js';
import { decisionStatuses, outcomes } from '../meeting.dto.js';

const text = (es: string, en: string) =>
  ({ type: 'object', additionalProperties: { type: 'string' }, example: { es, en } }) as const;

class DecisionDissentView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty(text('El plazo es demasiado corto.', 'The time is too short.')) note!: TextByLanguage;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

class DecisionReviewView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ enum: ['keep', 'end'] }) verdict!: 'keep' | 'end';
  @ApiProperty(text('Sigue siendo necesaria.', 'It is still needed.')) note!: TextByLanguage;
  @ApiPropertyOptional({ format: 'date' }) reviewOn?: string;
}

/** What a meeting decided, who dissents, and when somebody looks at it again. */
export class DecisionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) meetingId!: string;
  @ApiProperty(text('Se adopta el protocolo por un año.', 'The protocol is adopted for one year.'))
  text!: TextByLanguage;
  @ApiProperty({ enum: outcomes }) outcome!: DecisionOutcome;
  @ApiProperty({ format: 'date-time' }) decidedAt!: string;
  @ApiPropertyOptional({ format: 'date' }) reviewOn?: string;
  @ApiProperty({ enum: decisionStatuses }) status!: DecisionStatus;
  @ApiProperty({ type: [DecisionDissentView], description: 'They stay beside the decision.' })
  dissents!: readonly DecisionDissentView[];
  @ApiProperty({ type: [DecisionReviewView] }) reviews!: readonly DecisionReviewView[];
}

export class DecisionResourceView extends DecisionView {
  @ApiProperty({ description: 'Of the meeting.' }) version!: number;
}

export const decisionView = (decision: MeetingDecision, meetingId: string): DecisionView => ({
  ...decision,
  meetingId,
});
