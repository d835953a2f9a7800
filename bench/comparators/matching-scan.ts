import type { Candidate } from '../../apps/matching/src/domain/candidate.js';
import {
  type CompiledCandidate,
  compileCall,
  compileCandidate,
  type Ranking,
} from '../../apps/matching/src/domain/compile.js';
import { explain } from '../../apps/matching/src/domain/explain.js';
import type { Explanation } from '../../apps/matching/src/domain/explanation.js';
import { noStanding } from '../../apps/matching/src/domain/gates.js';
import { Best } from '../../apps/matching/src/domain/index/best.js';
import { candidateCodec } from '../../apps/matching/src/domain/index/candidate-codec.js';
import type { Found } from '../../apps/matching/src/domain/index/look.js';
import { OrganizationsForCall } from '../../apps/matching/src/domain/index/organizations-for-call.js';
import { PackedPairs } from '../../apps/matching/src/domain/index/packed-pairs.js';
import { Partition } from '../../apps/matching/src/domain/index/partition.js';
import { PreparedQuery } from '../../apps/matching/src/domain/index/prepared-query.js';
import { Shares } from '../../apps/matching/src/domain/index/shares.js';
import { stemScratch, TextQuery } from '../../apps/matching/src/domain/index/text-query.js';
import { Vocabulary } from '../../apps/matching/src/domain/index/vocabulary.js';
import { WeightRows } from '../../apps/matching/src/domain/index/weight-rows.js';
import type { Scorer } from '../../apps/matching/src/domain/score.js';
import type { SeatCall } from '../../apps/matching/src/domain/seat-call.js';

/** The same packed columns read from one end to the other, without signatures and bounds. */
export class PackedScan {
  readonly #vocabulary: Vocabulary;
  readonly #rows = new WeightRows();
  readonly #partitions = new Map<string, Partition<CompiledCandidate>>();

  constructor(
    private readonly ranking: Ranking,
    private readonly scorer: Scorer,
  ) {
    this.#vocabulary = new Vocabulary(ranking, scorer.relatedness);
  }

  put(candidate: Candidate): void {
    const name = candidate.profile.constituency;
    const partition = this.#partitions.get(name) ?? new Partition(name, this.#vocabulary, candidateCodec, this.#rows);
    this.#partitions.set(name, partition);
    partition.put(candidate.id, compileCandidate(candidate, this.ranking));
  }

  /** With full explanations, best first. */
  search(seatCall: SeatCall, limit: number): readonly Explanation[] {
    const call = compileCall(seatCall, this.ranking);
    const query = new PreparedQuery(call, 'initiative', this.#vocabulary, this.ranking.model);
    const text = new TextQuery(call.text, this.#vocabulary, stemScratch(this.#vocabulary.stems.size));
    const shares = new Shares(query, text);
    const assessor = new OrganizationsForCall(call, noStanding, this.scorer, query);
    const best = new Best<Found<CompiledCandidate>>(limit, seatCall.seat.id);
    for (const name of call.admits) {
      const partition = this.#partitions.get(name);
      for (let slot = 0; partition && slot < partition.size; slot += 1) {
        shares.lookAtFacets(partition, slot);
        shares.lookAtText(partition, slot);
        const score = assessor.score(partition, slot, shares);
        if (score === undefined || score < best.threshold || !assessor.admits(partition, slot, shares)) continue;
        best.offer({ id: partition.idOf(slot), score, partition, slot, similarity: shares.text });
      }
    }
    const pairs = new PackedPairs(call, query, this.scorer);
    return best.list().map((each) => explain(pairs.pairOf(each), this.scorer, this.ranking.statistics.version));
  }
}
