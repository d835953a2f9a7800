import type { InstrumentStatement } from '#contracts';
import { corridorCountries, countryOf } from '#taxonomy';
import type { Model } from '../model.js';

/** What a call wants to know: how each of these stands in any of these countries; in any at all, where it names none. */
export interface InstrumentQuestion {
  readonly instruments: readonly string[];
  readonly countries: readonly string[];
}

/** Where a call takes place, and what it is about. */
interface Asking {
  readonly instruments?: readonly string[];
  readonly places: readonly string[];
  readonly corridors: readonly string[];
}

export function instrumentQuestion({ instruments = [], places, corridors }: Asking): InstrumentQuestion {
  if (instruments.length === 0) return nothing;
  const countries = [...places.flatMap((place) => countryOf(place) ?? []), ...corridors.flatMap(corridorCountries)];
  return { instruments: [...new Set(instruments)], countries: [...new Set(countries)] };
}

const nothing: InstrumentQuestion = { instruments: [], countries: [] };

/** What somebody has stated of one instrument. */
export interface DocumentedInstrument {
  readonly instrument: string;
  /** Whether it is of a country that is asked for. */
  readonly here: boolean;
  /** All of these countries; of others only the first. */
  readonly statements: readonly InstrumentStatement[];
}

export function documentedBy(
  { instruments, countries }: InstrumentQuestion,
  statements: readonly InstrumentStatement[] = [],
): readonly DocumentedInstrument[] {
  if (statements.length === 0) return [];
  return instruments.flatMap((instrument): DocumentedInstrument[] => {
    const of = statements.filter((each) => each.instrument === instrument);
    const here = of.filter(({ country }) => countries.length === 0 || countries.includes(country));
    if (here.length > 0) return [{ instrument, here: true, statements: here }];
    return of.length > 0 ? [{ instrument, here: false, statements: of.slice(0, 1) }] : [];
  });
}

/** For the initiative, in [0, 1]: the share of its instruments whose status is documented. What the status is matters not. */
export function documentedValue(
  asked: number,
  { here, elsewhere }: { readonly here: number; readonly elsewhere: number },
  model: Model['instrument'],
): number {
  return asked === 0 ? 0 : (here + elsewhere * model.elsewhere) / asked;
}

/** For the partner, in [0, 1]: the share of the instruments that it follows with which the call deals. */
export function followedShare(followed: number, dealtWith: number): number {
  return followed === 0 ? 0 : dealtWith / followed;
}

export const followedBy = (statements: readonly InstrumentStatement[] = []): ReadonlySet<string> =>
  new Set(statements.map(({ instrument }) => instrument));
