import { type TextByLanguage, whenAllianceDaysEnd } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Place, VacationReason } from '../../domain/composition/place.js';
import type { SeatKind } from '../../domain/composition/seat.js';

class HolderView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } }) names?: TextByLanguage;
}

/** One organisation in one seat. */
export class PlaceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) seatId!: string;
  @ApiProperty({ type: HolderView }) organization!: HolderView;
  @ApiProperty({ example: 'workers', description: 'The holder’s own.' }) constituency!: string;
  @ApiProperty({ enum: ['titular', 'alternate', 'observer'] }) kind!: SeatKind;
  @ApiProperty({ format: 'date-time' }) from!: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Absent while it is held.' }) until?: string;
  @ApiPropertyOptional({ format: 'date', description: `The last day of its term. ${whenAllianceDaysEnd}` })
  termEndsOn?: string;
  @ApiPropertyOptional({ description: 'How often its term was renewed.' }) renewals?: number;
  @ApiPropertyOptional({ type: [String], example: ['CR'], description: 'Where it was at work when it was seated.' })
  countries?: readonly string[];
}

export class PlaceResourceView extends PlaceView {
  @ApiProperty({ description: 'Of the alliance.' }) version!: number;
}

/** A place that is or was held, for those who take part. */
export class EverHeldPlaceView extends PlaceView {
  @ApiPropertyOptional({ enum: ['left', 'suspended', 'replaced', 'term_ended'] }) endedBecause?: VacationReason;
}

export function everHeldPlaceView(place: Place, names: ReadonlyMap<string, TextByLanguage>): EverHeldPlaceView {
  const { vacatedBecause: endedBecause } = place;
  return { ...placeView(place, names), ...(endedBecause && { endedBecause }) };
}

export function placeView(place: Place, names: ReadonlyMap<string, TextByLanguage>): PlaceView {
  const { organizationId, vacatedBecause: _, ...shown } = place;
  const known = names.get(organizationId);
  return { ...shown, organization: { id: organizationId, ...(known && { names: known }) } };
}
