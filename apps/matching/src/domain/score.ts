import type { CompiledCall, CompiledCandidate } from './compile.js';
import { answersTo, coverages } from './coverage.js';
import { dayNumber } from './day.js';
import { compositionValue } from './features/composition.js';
import { type Effort, effortValue } from './features/effort.js';
import { bearingsOf, experienceValue, type Bearing } from './features/experience.js';
import { documentedBy, documentedValue, followedBy, followedShare } from './features/instruments.js';
import { commonLanguages, languageValue } from './features/language.js';
import { callRecency, profileRecency } from './features/recency.js';
import { fuse, measureInto, type Measures, noMeasures, type PairFacts, weigh } from './measures.js';
import type { Model } from './model.js';
import type { Pair, Partner } from './pair.js';
import type { Relatedness } from './relatedness.js';
import { similarity } from './text/text-vector.js';

/** The measure of a pair: one model, one notion of relatedness, one day. Stateless. */
export class Scorer {
  readonly asOfDay: number;
  readonly asOfYear: number;

  /** @param asOf day that recency counts from, `YYYY-MM-DD`. */
  constructor(
    readonly model: Model,
    readonly relatedness: Relatedness,
    readonly asOf: string,
  ) {
    this.asOfDay = dayNumber(asOf);
    this.asOfYear = new Date(asOf).getUTCFullYear();
  }

  pair(call: CompiledCall, candidate: CompiledCandidate): Pair {
    return {
      call,
      candidate,
      given: answersTo(call, candidate, this.relatedness),
      gained: answersTo(candidate, call, this.relatedness),
      bearings: this.bearings(call, candidate),
      commonLanguages: this.commonLanguages(call, candidate),
      similarity: similarity(call.text, candidate.text),
    };
  }

  measure({ call, candidate, ...pair }: Pair): Measures {
    return measureInto(
      noMeasures(),
      {
        given: coverages(pair.given),
        gained: coverages(pair.gained),
        bareClaims: candidate.bareClaims,
        text: pair.similarity,
        experience: experienceValue(pair.bearings, this.model.experience),
        language: languageValue(pair.commonLanguages),
        composition: this.composition(call, candidate.candidate.profile.constituency),
        profileRecency: this.profileRecency(candidate.revisedDay),
        callRecency: this.callRecency(call),
        effort: this.effort(call, candidate.candidate.profile.capacity),
        ...this.instruments(call, candidate),
      },
      this.model,
    );
  }

  score({ call, candidate }: Pick<Pair, 'call' | 'candidate'>, { initiative, partner }: Measures): number {
    return fuse(weigh(call.weights, initiative), weigh(candidate.weights, partner), this.model);
  }

  bearings(call: CompiledCall, candidate: Partner): readonly Bearing[] {
    return bearingsOf(call, candidate, this.model.experience, this.relatedness, this.asOfYear);
  }

  commonLanguages({ call }: CompiledCall, { candidate }: Partner): readonly string[] {
    return commonLanguages(call.content.workingLanguages, candidate.profile.workingLanguages);
  }

  composition({ call }: CompiledCall, constituency: string): number {
    return compositionValue(call, constituency, this.model.composition);
  }

  effort({ call }: CompiledCall, capacity: Effort | undefined): number {
    return effortValue(call.content.expectedEffort, capacity, this.model.effort);
  }

  instruments({ question }: CompiledCall, { candidate }: Partner): Pick<PairFacts, 'documented' | 'followed'> {
    const { instruments } = candidate.profile;
    const documented = documentedBy(question, instruments);
    const here = documented.filter((each) => each.here).length;
    const counted = { here, elsewhere: documented.length - here };
    return {
      documented: documentedValue(question.instruments.length, counted, this.model.instrument),
      followed: followedShare(followedBy(instruments).size, documented.length),
    };
  }

  profileRecency(revisedDay: number): number {
    return profileRecency(revisedDay, this.asOfDay, this.model.recency);
  }

  callRecency({ publishedDay }: Pick<CompiledCall, 'publishedDay'>): number {
    return callRecency(publishedDay, this.asOfDay, this.model.recency);
  }
}
