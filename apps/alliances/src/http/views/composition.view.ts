import { ApiProperty } from '@nestjs/swagger';
import type { Alliance } from '../../domain/alliance/alliance.js';
import { summarizeComposition } from '../../domain/composition/composition.js';
import type { SeatKind } from '../../domain/composition/seat.js';

export class SeatView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({ enum: ['titular', 'alternate', 'observer'] }) kind!: SeatKind;
  @ApiProperty({ description: 'Places that must be held.' }) minimum!: number;
  @ApiProperty({ description: 'Places that may be held.' }) maximum!: number;
  @ApiProperty() filled!: number;
}

export class MissingPlacesView {
  @ApiProperty({ format: 'uuid' }) seatId!: string;
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty() count!: number;
}

/** Who must sit at the table, and who is missing. */
export class CompositionView {
  @ApiProperty({ type: [SeatView] }) seats!: readonly SeatView[];
  @ApiProperty() met!: boolean;
  @ApiProperty({ type: [MissingPlacesView] }) missing!: readonly MissingPlacesView[];
}

export class CompositionResourceView extends CompositionView {
  @ApiProperty() version!: number;
}

/** Whether the composition policy is met: pending until the alliance is constituted, then met or broken. */
export class BalanceView {
  @ApiProperty({ enum: ['pending', 'met', 'broken'] }) status!: Alliance['balance'];
  @ApiProperty({ format: 'date-time' }) since!: string;
  @ApiProperty({ type: [MissingPlacesView] }) missing!: readonly MissingPlacesView[];
  @ApiProperty() version!: number;
}

export function compositionView({ seats, places }: Alliance): CompositionView {
  return summarizeComposition(seats, places);
}

export function balanceView(alliance: Alliance, version: number): BalanceView {
  const { balance, balanceSince } = alliance;
  const { missing } = summarizeComposition(alliance.seats, alliance.places);
  return { status: balance, since: balanceSince, missing, version };
}
