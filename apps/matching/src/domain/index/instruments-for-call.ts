import type { CompiledCall } from '../compile.js';
import { documentedValue, followedShare } from '../features/instruments.js';
import type { PairFacts } from '../measures.js';
import type { Model } from '../model.js';
import { at, statementsStart, statementWords } from './candidate-codec.js';
import type { Vocabulary } from './vocabulary.js';

type Facts = Pick<PairFacts, 'documented' | 'followed'>;
const nothing: Facts = { documented: 0, followed: 0 };

/** One call looks at what packed organisations state of instruments. */
export class InstrumentsForCall {
  readonly #asked: number;
  readonly #instruments: ReadonlySet<number>;
  readonly #countries: ReadonlySet<number>;
  readonly #anywhere: boolean;
  /** Of one organisation. */
  readonly #followed = new Set<number>();
  readonly #known = new Set<number>();
  readonly #here = new Set<number>();

  constructor(
    { question: { instruments, countries } }: CompiledCall,
    private readonly model: Pick<Model, 'instrument'>,
    { words }: Vocabulary,
  ) {
    // What no organisation names has no number, and nobody documents it.
    const numbersOf = (names: readonly string[]) => new Set(names.flatMap((name) => words.numberOf(name) ?? []));
    this.#asked = instruments.length;
    this.#instruments = numbersOf(instruments);
    this.#countries = numbersOf(countries);
    this.#anywhere = countries.length === 0;
  }

  /** @param start of the words of the candidate's codec */
  factsOf(page: Uint32Array, start: number): Facts {
    const statements = page[start + at.instruments] ?? 0;
    if (statements === 0) return nothing;
    const [followed, known, here] = [this.#followed, this.#known, this.#here];
    for (const set of [followed, known, here]) set.clear();
    const first = statementsStart(page, start);
    for (let word = first; word < first + statements * statementWords; word += statementWords) {
      const instrument = page[word] ?? 0;
      followed.add(instrument);
      if (!this.#instruments.has(instrument)) continue;
      known.add(instrument);
      if (this.#anywhere || this.#countries.has(page[word + 1] ?? 0)) here.add(instrument);
    }
    const counted = { here: here.size, elsewhere: known.size - here.size };
    return {
      documented: documentedValue(this.#asked, counted, this.model.instrument),
      followed: followedShare(followed.size, known.size),
    };
  }
}
