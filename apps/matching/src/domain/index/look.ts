import type { Compiled } from '../compile.js';
import type { Scored } from '../rank.js';
import type { Assessor } from './assessor.js';
import type { Best } from './best.js';
import type { Ceilings } from './ceilings.js';
import type { Partition } from './partition.js';
import { ceilingSteps } from './prospects.js';
import type { Shares } from './shares.js';

export interface Found<D extends Compiled> extends Scored {
  readonly partition: Partition<D>;
  readonly slot: number;
  /** Of the texts. */
  readonly similarity: number;
}

/** Looks at the documents of one partition, each only as closely as it may still come among the best. */
export class Look<D extends Compiled> {
  /** What a ceiling must reach to come among the best. */
  needed: number;

  constructor(
    private readonly partition: Partition<D>,
    private readonly assessor: Assessor<D>,
    /** Of this partition. */
    private readonly ceilings: Ceilings<D>,
    private readonly shares: Shares,
    private readonly best: Best<Found<D>>,
  ) {
    this.needed = stepNeeded(best.threshold);
  }

  /** The text first: no ceiling knows anything of it, and it is sooner compared than the facets. */
  at(slot: number): void {
    const { partition, shares, assessor, best } = this;
    if (partition.isFree(slot)) return;
    shares.lookAtText(partition, slot);
    if (this.ceilings.stepOf(slot, shares.text) < this.needed) return;
    shares.lookAtFacets(partition, slot);
    const score = assessor.score(partition, slot, shares);
    if (score === undefined || score < best.threshold || !assessor.admits(partition, slot, shares)) return;
    best.offer({ id: partition.idOf(slot), score, partition, slot, similarity: shares.text });
    this.needed = stepNeeded(best.threshold);
  }
}

/** Bounds and scores are sums in different orders. */
const rounding = 1e-9;

const stepNeeded = (threshold: number): number => Math.floor((threshold * threshold - rounding) * ceilingSteps);
