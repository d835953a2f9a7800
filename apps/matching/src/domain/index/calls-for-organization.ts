import type { CompiledCall, CompiledCandidate } from '../compile.js';
import { experienceValue, valueOfDepth } from '../features/experience.js';
import { languageValue } from '../features/language.js';
import { gatesOf, type Reader, type Standing } from '../gates.js';
import { at, fuse, haveNothingInCommon, measureInto, noMeasures, weigh } from '../measures.js';
import type { Scorer } from '../score.js';
import type { Assessor } from './assessor.js';
import type { Partition } from './partition.js';
import type { Shares } from './shares.js';

/** One organisation looks at packed calls; there are few enough to keep their records beside. */
export class CallsForOrganization implements Assessor<CompiledCall> {
  readonly side = 'partner';
  readonly #measures = noMeasures();

  constructor(
    private readonly candidate: CompiledCandidate,
    private readonly reader: { readonly reader: Reader; readonly standing: (initiativeId: string) => Standing },
    private readonly scorer: Scorer,
    private readonly callOf: (seatId: string) => CompiledCall,
  ) {}

  get languages(): readonly string[] {
    return this.candidate.candidate.profile.workingLanguages;
  }

  recencyOf(day: number): number {
    return this.scorer.callRecency({ publishedDay: day });
  }

  /** Calls tell of no experience. */
  experienceOf(): number {
    return 0;
  }

  /** Only the call's side weighs it. */
  compositionOf(): number {
    return 0;
  }

  mostForDocument(weights: Float64Array): number {
    const { candidate, concluded } = this.candidate;
    const pieces = candidate.profile.experience.length + concluded.length;
    return (
      (weights[at.experience] ?? 0) * valueOfDepth(pieces, this.scorer.model.experience) +
      (weights[at.composition] ?? 0) +
      (weights[at.recency] ?? 0) +
      (weights[at.effort] ?? 0) +
      (weights[at.instrument] ?? 0)
    );
  }

  score(partition: Partition<CompiledCall>, slot: number, shares: Shares): number | undefined {
    const { scorer, candidate } = this;
    const call = this.callOf(partition.idOf(slot));
    const measures = measureInto(
      this.#measures,
      {
        given: shares.ofDocument,
        gained: shares.ofQuery,
        bareClaims: candidate.bareClaims,
        text: shares.text,
        experience: experienceValue(scorer.bearings(call, candidate), scorer.model.experience),
        language: languageValue(scorer.commonLanguages(call, candidate)),
        composition: scorer.composition(call, candidate.candidate.profile.constituency),
        profileRecency: scorer.profileRecency(candidate.revisedDay),
        callRecency: scorer.callRecency(call),
        effort: scorer.effort(call, candidate.candidate.profile.capacity),
        ...scorer.instruments(call, candidate),
      },
      scorer.model,
    );
    if (haveNothingInCommon(measures, scorer.model)) return undefined;
    return fuse(weigh(call.weights, measures.initiative), weigh(candidate.weights, measures.partner), scorer.model);
  }

  admits(partition: Partition<CompiledCall>, slot: number): boolean {
    const { call } = this.callOf(partition.idOf(slot));
    const standing = this.reader.standing(call.initiativeId);
    return gatesOf(call, this.candidate.candidate, standing, this.reader.reader).length === 0;
  }
}
