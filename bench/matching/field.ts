import { v4 as uuid } from 'uuid';
import { ancestors, codesOf, constituencies } from '#taxonomy';
import type { Candidate } from '../../apps/matching/src/domain/candidate.js';
import type { SeatCall } from '../../apps/matching/src/domain/seat-call.js';
import { type Random, seededRandom, Zipf } from '../random.js';

/** The day on which the bench looks. */
export const today = '2026-11-22';
const wordsOfMission = 40;
const distinctWords = 20_000;
const yearsBack = 12;
const daysBack = 1_500;

/**
 * A field of organisations and calls as a seed makes it: about 20 codes and 40 words each, drawn by Zipf's law, so that
 * a few themes, places and words are everywhere and most are rare. Calls are drawn from the same.
 */
export class Field {
  readonly #random: Random;
  readonly #constituencies = new Zipf(seatable, 0.7);
  readonly #places: Zipf<string>;
  readonly #codes: Readonly<
    Record<'themes' | 'sectors' | 'occupations' | 'corridors' | 'populations' | 'offers', Zipf<string>>
  >;
  readonly #languages = new Zipf(['es', 'en', 'pt', 'fr']);
  readonly #words: Zipf<string>;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
    const drawn = (codes: readonly string[]) => new Zipf(this.#shuffled(codes));
    this.#places = drawn(americas.flatMap((country) => [country, `${country}-A`, `${country}-B`]));
    this.#codes = {
      themes: drawn(codesOf('themes')),
      sectors: drawn(codesOf('sectors')),
      occupations: drawn(codesOf('occupations')),
      corridors: drawn(codesOf('corridors')),
      populations: drawn(codesOf('populations')),
      offers: drawn(codesOf('offers')),
    };
    this.#words = new Zipf(Array.from({ length: distinctWords }, () => this.#inventedWord()));
  }

  *organizations(count: number): Generator<Candidate> {
    for (let drawn = 0; drawn < count; drawn += 1) yield this.organization();
  }

  organization(id: string = this.#id()): Candidate {
    const random = this.#random;
    const { themes, sectors, occupations, corridors, populations, offers } = this.#codes;
    return {
      id,
      version: 1,
      revisedOn: this.#dayBefore(),
      suspended: random() < 0.01,
      profile: {
        constituency: this.#constituencies.one(random),
        mandate: 'none',
        size: random() < 0.5 ? 'small' : 'medium',
        places: this.#places.some(random, this.#about(3)),
        themes: themes.some(random, this.#about(4)),
        sectors: sectors.some(random, this.#about(2)),
        occupations: occupations.some(random, this.#about(1)),
        corridors: corridors.some(random, this.#about(1)),
        populations: populations.some(random, this.#about(2)),
        offers: offers.some(random, this.#about(3)),
        needs: offers.some(random, this.#about(2)),
        workingLanguages: this.#languages.some(random, 1 + Math.floor(random() * 2)),
        experience: Array.from({ length: Math.floor(random() * 3) }, () => ({
          theme: themes.one(random),
          place: this.#places.one(random),
          year: 2026 - Math.floor(random() * yearsBack),
        })),
        mission: this.#text(wordsOfMission),
      },
    };
  }

  call(): SeatCall {
    const random = this.#random;
    const { themes, sectors, occupations, corridors, populations, offers } = this.#codes;
    const seat = {
      id: this.#id(),
      constituency: this.#constituencies.one(random),
      alsoAdmits: random() < 0.25 ? [this.#constituencies.one(random)] : [],
      minimum: 1,
      maximum: 2,
      places: [],
      offers: offers.some(random, this.#about(2)),
    };
    return {
      initiativeId: this.#id(),
      initiativeVersion: 1,
      leadId: this.#id(),
      seat,
      publishedOn: this.#dayBefore(),
      filled: {},
      content: {
        title: this.#text(6),
        summary: this.#text(wordsOfMission),
        themes: themes.some(random, this.#about(3)),
        sectors: sectors.some(random, this.#about(1)),
        occupations: occupations.some(random, this.#about(1)),
        populations: populations.some(random, this.#about(2)),
        places: this.#places.some(random, this.#about(2)),
        corridors: corridors.some(random, this.#about(1)),
        has: offers.some(random, this.#about(2)),
        workingLanguages: [this.#languages.one(random)],
        visibility: 'public',
        seats: [seat],
      },
    };
  }

  /** One more or less, never none. */
  #about(count: number): number {
    return Math.max(1, count - 1 + Math.floor(this.#random() * 3));
  }

  #text(words: number): Readonly<Record<string, string>> {
    const text = Array.from({ length: words }, () => this.#words.one(this.#random)).join(' ');
    return { [this.#languages.one(this.#random)]: text };
  }

  #dayBefore(): string {
    const day = Date.parse(today) - Math.floor(this.#random() * daysBack) * 86_400_000;
    return new Date(day).toISOString().slice(0, 10);
  }

  #inventedWord(): string {
    const syllables = 2 + Math.floor(this.#random() * 3);
    const pick = (letters: string) => letters[Math.floor(this.#random() * letters.length)] ?? '';
    return Array.from({ length: syllables }, () => pick('bcdfglmnprstv') + pick('aeiou') + pick('lnrs')).join('');
  }

  #id(): string {
    return uuid({ random: Uint8Array.from({ length: 16 }, () => Math.floor(this.#random() * 256)) });
  }

  #shuffled(codes: readonly string[]): readonly string[] {
    return [...codes]
      .map((code) => ({ code, at: this.#random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ code }) => code);
  }
}

const americas = codesOf('countries').filter((country) => ancestors('countries', country).includes('m49_019'));
/** A council or forum is never seated. */
const seatable = constituencies.filter((constituency) => constituency !== 'joint_body');
