import { IsoDate } from '#http';

/** Counts are kept by month: the months of both days are told in whole. */
export class ExposureQueryDto {
  @IsoDate({ optional: true, description: 'A day of the first month; the month of `to` unless given.' }) from?: string;
  @IsoDate({ optional: true, description: 'A day of the last month; the present one unless given.' }) to?: string;
}
