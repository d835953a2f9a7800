import { facets, type Facets } from './facets.js';
import { type Feature, type Model, type Side, weightsFor } from './model.js';
import type { TextVector } from './text/text-vector.js';

/**
 * What a record states, as bits: one a facet that asks for something, in their order, one for its text, one for effort and one for instruments. Which
 * features count for it, and how much, depends on nothing else.
 */
export type Stated = number;

const textBit = 1 << facets.length;
const effortBit = textBit * 2;
const instrumentBit = effortBit * 2;
const statedBelow = instrumentBit * 2;

/** What a record may state besides its facets and its text. */
export interface StatedBesides {
  /** Whether it says how much of it is expected, or can be given. */
  readonly effort: boolean;
  readonly instruments: boolean;
}

export function statedBy(record: Facets, text: TextVector, { effort, instruments }: StatedBesides): Stated {
  let stated = (text.length > 0 ? textBit : 0) | (effort ? effortBit : 0) | (instruments ? instrumentBit : 0);
  facets.forEach((facet, position) => {
    if (record[facet].asks.length > 0) stated |= 1 << position;
  });
  return stated;
}

type WeightsByStated = Readonly<Record<Side, (Float64Array | undefined)[]>>;
const weightsOfModels = new WeakMap<Model, WeightsByStated>();
const noneYet = (): (Float64Array | undefined)[] => new Array<undefined>(statedBelow).fill(undefined);

/** The weights of a side that states this; one array for all records that state the same. */
export function weightsOf(model: Model, side: Side, stated: Stated): Float64Array {
  let known = weightsOfModels.get(model);
  if (!known) {
    known = { initiative: noneYet(), partner: noneYet() };
    weightsOfModels.set(model, known);
  }
  const before = known[side][stated];
  if (before) return before;
  const weights = weightsFor(model, side, (feature) => states(stated, feature));
  known[side][stated] = weights;
  return weights;
}

function states(stated: Stated, feature: Feature): boolean {
  switch (feature) {
    case 'text':
      return (stated & textBit) !== 0;
    case 'effort':
      return (stated & effortBit) !== 0;
    case 'instrument':
      return (stated & instrumentBit) !== 0;
    case 'experience':
      return states(stated, 'theme') && states(stated, 'territory');
    case 'language':
    case 'composition':
    case 'recency':
      return true;
    default:
      return (stated & (1 << facets.indexOf(feature))) !== 0;
  }
}
