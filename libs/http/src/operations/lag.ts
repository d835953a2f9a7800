import type { ServiceMessaging } from '#messaging';
import { ApiProperty } from '@nestjs/swagger';

export class GroupLagView {
  @ApiProperty({ example: 'matching.organizations' }) group!: string;
  @ApiProperty({ description: 'Events in the log that the group has not taken in.' }) lag!: number;
  @ApiProperty({ description: 'Subjects that wait aside.' }) parked!: number;
}

export class LagView {
  @ApiProperty({ description: 'Events that are committed and not in the log yet.' }) outboxDepth!: number;
  @ApiProperty({ description: 'Age of the oldest of them.' }) outboxAgeSeconds!: number;
  @ApiProperty() dueTimers!: number;
  @ApiProperty({ description: 'Parked subjects that are tried again by themselves.' }) waitingSubjects!: number;
  @ApiProperty({ type: [GroupLagView] }) groups!: GroupLagView[];
}

export async function lagOf({ state, groups, parkedSubjects }: ServiceMessaging): Promise<LagView> {
  const snapshot = await state.snapshot();
  const parked = new Map(await parkedSubjects.countByGroup());
  const reading = (await groups.lag()).map(({ group, lanes }) => ({
    group,
    lag: lanes.reduce((sum, { end, position }) => sum + Number(end - position), 0),
    parked: parked.get(group) ?? 0,
  }));
  for (const { group } of reading) parked.delete(group);
  // Timers read no log, but can wait aside; so can what a former generation left.
  const others = [...parked].map(([group, count]) => ({ group, lag: 0, parked: count }));
  return { ...snapshot, groups: [...reading, ...others] };
}
