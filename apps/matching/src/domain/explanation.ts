import type { MatchingWeights } from '#contracts';
import type { CodeListName } from '#taxonomy';
import type { Feature, Side } from './model.js';
import type { SeatCall } from './seat-call.js';

/** What a contribution rests on. `type` says which code list (or which kind of record) `id` is of. */
export interface Evidence {
  readonly type: CodeListName | 'places' | 'days' | 'seats' | 'texts' | 'effort';
  readonly id: string;
  /** The term that answers `id`, where it is another one: the same subregion, a neighbouring theme. */
  readonly matched?: string;
  /** Of `matched`, where it is of another kind: a place that lies at a corridor's end. */
  readonly matchedType?: Evidence['type'];
  /** How well it answers, in (0, 1]. */
  readonly strength?: number;
  /** For experience: when. */
  readonly year?: number;
  /** For experience from an alliance that was concluded here: its initiative. */
  readonly allianceOf?: string;
  /** For effort: how much the call expects, and how much the organisation can give. */
  readonly expected?: number;
  readonly able?: number;
  /** For an instrument: how it stands in which country, of which day, and where that can be read. */
  readonly country?: string;
  readonly status?: string;
  readonly on?: string;
  readonly source?: string;
}

export interface Contribution {
  readonly feature: Feature;
  /** Share of this feature in its side; a side's weights total 1. */
  readonly weight: number;
  /** In [0, 1]. */
  readonly value: number;
  /** `weight` × `value`. */
  readonly points: number;
  readonly evidence: readonly Evidence[];
}

/** The sum of its contributions, exactly; there is no third list for the fused score. */
export interface SideExplanation {
  readonly points: number;
  readonly contributions: readonly Contribution[];
}

/** What the alliance lacks for this seat, and whether this organisation would close it. */
export type Gap =
  | { readonly kind: 'seat'; readonly id: string; readonly constituency: string; readonly closes: boolean }
  | { readonly kind: 'need'; readonly id: string; readonly closes: boolean }
  | { readonly kind: 'corridor_end'; readonly id: string; readonly end: string; readonly closes: boolean }
  /** No common working language: someone has to interpret. */
  | { readonly kind: 'interpretation'; readonly id: string; readonly closes: false };

/** Something that the call asks for and that the organisation has not said it has. */
export interface Missing {
  readonly feature: Feature;
  readonly type: Evidence['type'];
  readonly id: string;
}

export interface CompositionSnapshot {
  readonly seats: readonly {
    readonly id: string;
    readonly constituency: string;
    readonly minimum: number;
    readonly maximum: number;
    readonly filled: number;
  }[];
  /** Every seat has its minimum. */
  readonly met: boolean;
}

/** The seat as it was sought then; what it asked for is absent in explanations from before that was kept. */
type ExplainedSeat = Pick<SeatCall['seat'], 'id' | 'constituency'> &
  Partial<Pick<SeatCall['seat'], 'places' | 'offers'>>;

/** Why an organisation is suggested for a seat: numbers that rebuild the score, with what they rest on. */
export interface Explanation {
  readonly score: number;
  readonly modelVersion: string;
  readonly statisticsVersion: string;
  readonly asOf: string;
  readonly seat: ExplainedSeat;
  /** Where the call set weights of its own: percent of the model's, before the sum is made 1 again. */
  readonly callWeights?: MatchingWeights;
  /** Initiatives whose concluded alliances were looked at as experience; absent: none. */
  readonly concluded?: readonly string[];
  readonly sides: Readonly<Record<Side, SideExplanation>>;
  readonly gaps: readonly Gap[];
  /** For the organisation itself only; other readers get an empty list. */
  readonly missing: readonly Missing[];
  readonly compositionBefore: CompositionSnapshot;
  readonly compositionAfter: CompositionSnapshot;
}
