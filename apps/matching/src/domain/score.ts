import type { CompiledCall, CompiledCandidate } from './compile.js';
import { answersTo, coverages } from './coverage.js';
import { dayNumber } from './day.js';
import { compositionValue } from './features/composition.js';
import { type Effort, effortValue } from './features/effort.js';
import { type Bearing, bearingsOf, experienceValue, strengthFor, type StrengthOf } from './features/experience.js';
import { documentedBy, documentedValue, followedBy, followedShare } from './features/instruments.js';
import { commonLanguages, languageValue } from './features/language.js';
import { callRecency, profileRecency } from './features/recency.js';
import { fuse, measureInto, type Measures, noMeasures, type PairFacts, weigh } from './measures.js';
import type { Model } from './model.js';
import type { Pair, Partner } from './pair.js';
import type { Relatedness } from './relatedness.js';
import { similarity } from './text/text-vector.js';

const noInstruments = { documented: 0, followed: 0 };

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

  measure(pair: Pair): Measures {
    const { call, candidate } = pair;
    const { profile } = candidate.candidate;
    const { documented, followed } = this.instruments(call, candidate);
    return measureInto(
      noMeasures(),
      {
        given: coverages(pair.given),
        gained: coverages(pair.gained),
        bareClaims: candidate.bareClaims,
        text: pair.similarity,
        experience: experienceValue(pair.bearings, this.model.experience),
        language: languageValue(pair.commonLanguages),
        composition: this.composition(call, profile.constituency),
        profileRecency: this.profileRecency(candidate.revisedDay),
        callRecency: this.callRecency(call),
        effort: this.effort(call, profile.capacity),
        documented,
        followed,
      },
      this.model,
    );
  }

  score({ call, candidate }: Pick<Pair, 'call' | 'candidate'>, { initiative, partner }: Measures): number {
    return fuse(weigh(call.weights, initiative), weigh(candidate.weights, partner), this.model);
  }

  /** @param strengthOf how well a term answers the call, where that is known sooner than by comparing */
  bearings(
    call: CompiledCall,
    candidate: Partner,
    strengthOf: StrengthOf = strengthFor(call, this.relatedness),
  ): readonly Bearing[] {
    return bearingsOf(candidate, this.model.experience, strengthOf, this.asOfYear);
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
    if (instruments === undefined) return noInstruments;
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
