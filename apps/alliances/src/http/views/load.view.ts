import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

class FocalPointLoadView {
  @ApiProperty({ format: 'uuid' }) personId!: string;
  @ApiPropertyOptional({ example: 10, description: 'Percentage of working time; absent where it was not said.' })
  capacity?: number;
  @ApiProperty({ example: false, description: 'Whether it is absent at the moment.' }) away!: boolean;
  @ApiProperty({ example: 6, description: 'Open duties that fall to it: shared evenly by those who are there.' })
  openDuties!: number;
  @ApiProperty({ example: true, description: 'More than one open duty for each two percent: its deputy is told.' })
  overloaded!: boolean;
}

/** What awaits the organisation itself, in all alliances; read by nobody else. */
export class LoadView {
  @ApiProperty({ example: 6 }) openDuties!: number;
  @ApiProperty({ example: 2, description: 'Answers that it owes.' }) answers!: number;
  @ApiProperty({
    example: 4,
    description: 'Its milestones, activities and action points of the coming 30 days, and late ones.',
  })
  work!: number;
  @ApiProperty({ type: [FocalPointLoadView] }) focalPoints!: readonly FocalPointLoadView[];
}
