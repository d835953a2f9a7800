import type { CompositionTemplate, TemplateRules } from './composition-templates.js';
import { corridorCountries } from './corridors.js';
import type { SeatKind } from './lists/closed-lists.js';
import { countryOf } from './places.js';

/** Places for each country in the seats of a constituency and kind. */
export interface PerCountryRule {
  readonly constituency: string;
  readonly kind: SeatKind;
  /** ISO 3166-1; each of them needs `minimum`. Of any other country none is needed. */
  readonly countries: readonly string[];
  readonly minimum: number;
  /** Of any one country, also of one that is not listed. */
  readonly maximum: number;
}

/** What a table asks of who sits at it, besides the numbers of its seats. */
export interface TableRules {
  /** Whether the institutions of one government count each, or together once. */
  readonly governments: 'each_institution' | 'once';
  /** The migrants' own voice, at least once: in a titular seat, or as an observer at least. */
  readonly migrantsVoice?: 'seat' | 'seat_or_observer';
  /** Partners with a vote at each end of each corridor. Not required: an end without them is only pointed out. */
  readonly bothEnds?: { readonly corridors: readonly string[]; readonly minimum: number; readonly required: boolean };
  readonly perCountry: readonly PerCountryRule[];
}

/** Where an initiative works. */
export interface Territory {
  readonly corridors: readonly string[];
  readonly places: readonly string[];
}

/** The rules of a template for an initiative that works there; without a template those that hold for every table. */
export function tableRules(template: CompositionTemplate | undefined, where: Territory): TableRules {
  const rules: TemplateRules = template?.rules ?? {};
  const { governments = 'each_institution', migrantsVoice, bothEnds, perCountry = [] } = rules;
  const countries = countriesIn(where);
  const { corridors } = where;
  return {
    governments,
    ...(migrantsVoice && { migrantsVoice }),
    ...(corridors.length > 0 && {
      bothEnds: { corridors, minimum: bothEnds?.minimum ?? 1, required: bothEnds !== undefined },
    }),
    perCountry: perCountry.map((rule) => ({ ...rule, countries })),
  };
}

function countriesIn({ corridors, places }: Territory): readonly string[] {
  return [...new Set([...corridors.flatMap(corridorCountries), ...places.flatMap((place) => countryOf(place) ?? [])])];
}
