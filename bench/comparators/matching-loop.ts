import type { Candidate } from '../../apps/matching/src/domain/candidate.js';
import {
  type CompiledCandidate,
  compileCall,
  compileCandidate,
  type Ranking,
} from '../../apps/matching/src/domain/compile.js';
import { explain } from '../../apps/matching/src/domain/explain.js';
import type { Explanation } from '../../apps/matching/src/domain/explanation.js';
import { gatesOf, noStanding } from '../../apps/matching/src/domain/gates.js';
import { haveNothingInCommon } from '../../apps/matching/src/domain/measures.js';
import { byRank } from '../../apps/matching/src/domain/rank.js';
import type { Scorer } from '../../apps/matching/src/domain/score.js';
import type { SeatCall } from '../../apps/matching/src/domain/seat-call.js';

/** Every organisation as an object, looked at one by one with the same scoring: what one writes first. */
export class ObjectLoop {
  readonly #candidates: CompiledCandidate[] = [];

  constructor(
    private readonly ranking: Ranking,
    private readonly scorer: Scorer,
  ) {}

  put(candidate: Candidate): void {
    this.#candidates.push(compileCandidate(candidate, this.ranking));
  }

  /** With full explanations, best first. */
  search(seatCall: SeatCall, limit: number): readonly Explanation[] {
    const call = compileCall(seatCall, this.ranking);
    const found: { readonly id: string; readonly score: number; readonly candidate: CompiledCandidate }[] = [];
    for (const candidate of this.#candidates) {
      if (gatesOf(seatCall, candidate.candidate, noStanding, 'initiative').length > 0) continue;
      const pair = this.scorer.pair(call, candidate);
      const measures = this.scorer.measure(pair);
      if (haveNothingInCommon(measures, this.ranking.model)) continue;
      found.push({ id: candidate.candidate.id, score: this.scorer.score(pair, measures), candidate });
    }
    return found
      .sort(byRank(seatCall.seat.id))
      .slice(0, limit)
      .map(({ candidate }) => explain(this.scorer.pair(call, candidate), this.scorer, this.ranking.statistics.version));
  }
}
