import type { Compiled } from '../compile.js';
import type { Scored } from '../rank.js';
import type { Assessor } from './assessor.js';
import type { Best } from './best.js';
import type { Ceilings } from './ceilings.js';
import type { Partition } from './partition.js';
import type { Shares } from './shares.js';

export interface Found<D extends Compiled> extends Scored {
  readonly partition: Partition<D>;
  readonly slot: number;
}

/** Bounds and scores are sums in different orders. */
const rounding = 1e-9;

/** Looks at the documents of one partition, each only as closely as its ceiling is worth. */
export class Look<D extends Compiled> {
  constructor(
    private readonly partition: Partition<D>,
    private readonly assessor: Assessor<D>,
    private readonly ceilings: Ceilings<D>,
    private readonly shares: Shares,
    private readonly best: Best<Found<D>>,
  ) {}

  /** What the product of both sides' points must reach to come among the best. */
  get needed(): number {
    return this.best.threshold ** 2 - rounding;
  }

  /** @param start slot of the first sums */
  at(slot: number, start: number): void {
    const { partition, shares, assessor, best } = this;
    if (partition.isFree(slot)) return;
    shares.lookAtFacets(partition, slot);
    if (this.ceilings.product(slot, start, shares) < this.needed) return;
    shares.lookAtText(partition, slot);
    const score = assessor.score(partition, slot, shares);
    if (score === undefined || score < best.threshold || !assessor.admits(partition, slot, shares)) return;
    best.offer({ id: partition.idOf(slot), score, partition, slot });
  }
}
