import type { Compiled } from '../compile.js';
import type { Scored } from '../rank.js';
import type { Assessor } from './assessor.js';
import type { Best } from './best.js';
import type { Partition } from './partition.js';
import type { Shares } from './shares.js';

export interface Found<D extends Compiled> extends Scored {
  readonly partition: Partition<D>;
  readonly slot: number;
}

/** Looks at the documents of one partition, each only as closely as it may still come among the best. */
export class Look<D extends Compiled> {
  constructor(
    private readonly partition: Partition<D>,
    private readonly assessor: Assessor<D>,
    private readonly shares: Shares,
    private readonly best: Best<Found<D>>,
  ) {}

  at(slot: number): void {
    const { partition, shares, assessor, best } = this;
    if (partition.isFree(slot)) return;
    shares.lookAtFacets(partition, slot);
    shares.text = shares.mostText;
    const { threshold } = best;
    if (threshold > 0 && (assessor.score(partition, slot, shares) ?? 0) < threshold) return;
    shares.lookAtText(partition, slot);
    const score = assessor.score(partition, slot, shares);
    if (score === undefined || score < threshold || !assessor.admits(partition, slot, shares)) return;
    best.offer({ id: partition.idOf(slot), score, partition, slot });
  }
}
