import { model } from '../../apps/matching/src/domain/model.js';
import { type Statistics, StatisticsCount } from '../../apps/matching/src/domain/statistics.js';
import { stemsIn } from '../../apps/matching/src/domain/text/texts-of.js';
import { Field } from './field.js';

/** A snapshot does not need everybody. */
export const counted = 5_000;

/** The statistics with which everything in the bench ranks. */
export function snapshotOf(seed: number): Statistics {
  const count = new StatisticsCount();
  for (const { profile } of new Field(seed).organizations(counted)) {
    count.add(profile.themes, stemsIn([profile.mission], model.text.reading));
  }
  return count.snapshot('bench');
}
