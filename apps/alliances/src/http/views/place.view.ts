import type { TextByLanguage } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Place } from '../../domain/composition/place.js';
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
}

export class PlaceResourceView extends PlaceView {
  @ApiProperty({ description: 'Of the alliance.' }) version!: number;
}

export function placeView(place: Place, names: ReadonlyMap<string, TextByLanguage>): PlaceView {
  const { organizationId, vacatedBecause: _, ...shown } = place;
  const known = names.get(organizationId);
  return { ...shown, organization: { id: organizationId, ...(known && { names: known }) } };
}
