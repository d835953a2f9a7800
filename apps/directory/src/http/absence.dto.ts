import { invalid, IsoDate, NestedList } from '#http';
import type { AbsentDays } from '../domain/organization/absence.js';

/** Days on which somebody is away, on that person's clock. Why is not asked. */
export class AbsenceDto {
  @IsoDate({ description: 'The first day.', example: '2027-07-01' }) from!: string;
  @IsoDate({ description: 'The last day.', example: '2027-07-31' }) until!: string;
}

export class SayAbsencesDto {
  @NestedList(() => AbsenceDto, 12, { description: 'All of them: what was said before is forgotten.' })
  absences!: AbsenceDto[];
}

/** @throws Problem 400 for one that ends before it begins */
export function absencesFrom({ absences }: SayAbsencesDto): readonly AbsentDays[] {
  const errors = absences.flatMap(({ from, until }, at) =>
    until < from ? [{ pointer: `/absences/${at}/until`, code: 'ends_before_it_begins' }] : [],
  );
  if (errors.length > 0) throw invalid(errors);
  return absences.map(({ from, until }) => ({ from, until }));
}
