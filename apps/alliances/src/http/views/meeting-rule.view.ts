import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type MeetingRule, windowOf } from '../../domain/rhythm/meeting-rule.js';
import { cadenceAlarm, heldInYear, nextMeeting, type Rhythm } from '../../domain/rhythm/rhythm.js';

class MeetingRuleTermsView {
  @ApiProperty({ example: 3 }) atLeast!: number;
  @ApiProperty({ example: 4 }) atMost!: number;
  @ApiProperty({ format: 'date', example: '2027-01-01' }) startsOn!: string;
  @ApiProperty({ example: 14 }) minutesWithinDays!: number;
  @ApiPropertyOptional({ example: 'America/Managua' }) timeZone?: string;
}

class WindowView {
  @ApiProperty({ format: 'date', example: '2027-01-01' }) from!: string;
  @ApiProperty({ format: 'date', example: '2027-03-31' }) to!: string;
}

class CadenceAlarmView {
  @ApiProperty({ example: 1, description: 'Windows without a meeting since the last one.' }) windows!: number;
  @ApiProperty({ format: 'date', example: '2027-03-31' }) since!: string;
  @ApiProperty({ description: 'Whether the year can no longer have as many meetings as it should have at least.' })
  beyondRule!: boolean;
}

/** How often an alliance means to meet, and whether it does. */
export class MeetingRuleView {
  @ApiPropertyOptional({ type: MeetingRuleTermsView, description: 'Absent until the coordinator has set it.' })
  rule?: MeetingRuleTermsView;
  @ApiPropertyOptional({ type: WindowView, description: 'The window that is running.' }) window?: WindowView;
  @ApiProperty({ example: 3, description: 'Meetings in the last twelve months.' }) heldInYear!: number;
  @ApiProperty({ type: [WindowView], description: 'Windows that passed without a meeting, ever.' })
  missed!: readonly WindowView[];
  @ApiPropertyOptional({ type: CadenceAlarmView, description: 'Until the alliance meets again.' })
  alarm?: CadenceAlarmView;
  @ApiPropertyOptional({ format: 'date-time' }) nextMeeting?: string;
  @ApiProperty({ description: 'Of the alliance.' }) version!: number;
}

export function meetingRuleView(rhythm: Rhythm, at: string, version: number): MeetingRuleView {
  const { rule, window } = rhythm;
  const alarm = cadenceAlarm(rhythm);
  const next = nextMeeting(rhythm, at);
  return {
    ...(rule && { rule, ...runningWindow(rule, window) }),
    heldInYear: heldInYear(rhythm, at),
    missed: rhythm.missed.map(({ from, to }) => ({ from, to })),
    ...(alarm && { alarm }),
    ...(next && { nextMeeting: next.startsAt }),
    version,
  };
}

function runningWindow(rule: MeetingRule, index: number | undefined): { readonly window?: WindowView } {
  if (index === undefined) return {};
  const { from, to } = windowOf(rule, index);
  return { window: { from, to } };
}
