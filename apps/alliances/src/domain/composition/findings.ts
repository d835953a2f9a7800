import { corridorEnds } from '#taxonomy';
import { countOf } from './counting.js';
import { homeOf, type Place } from './place.js';
import type { CompositionPolicy } from './policy.js';
import type { CompositionRules, PerCountryRule } from './rules.js';

/** A rule that the holders of places do not satisfy. What is not required is pointed out and stops nothing. */
export type Finding = { readonly required: boolean; readonly count: number } & (
  | { readonly rule: 'migrants_voice' }
  /** Nobody, or too few, at this end of a corridor. */
  | { readonly rule: 'corridor_end'; readonly corridor: string; readonly countries: readonly string[] }
  | { readonly rule: 'country'; readonly country: string; readonly constituency: string }
  /** Workers and employers sit with different numbers of places that must be held. */
  | { readonly rule: 'equal_footing'; readonly constituency: string }
);

/** The rules that are not satisfied by who holds a place, and how many each lacks. */
export function findingsOf({ seats, rules }: CompositionPolicy, held: readonly Place[]): readonly Finding[] {
  const voting = held.filter(({ kind }) => kind === 'titular');
  const perCountry = rules.perCountry.flatMap((rule) => missingCountries(rule, { seats, rules }, held));
  return [...missingVoice(rules, held), ...perCountry, ...missingEnds(rules, voting), ...unequalFooting(seats)];
}

function missingVoice({ migrantsVoice }: CompositionRules, held: readonly Place[]): readonly Finding[] {
  const kinds = held.filter(({ constituency }) => constituency === 'migrant_led').map(({ kind }) => kind);
  const heard = migrantsVoice === 'seat' ? kinds.includes('titular') : kinds.some((kind) => kind !== 'alternate');
  return migrantsVoice === undefined || heard ? [] : [{ rule: 'migrants_voice', required: true, count: 1 }];
}

function missingEnds(rules: CompositionRules, voting: readonly Place[]): readonly Finding[] {
  if (!rules.bothEnds) return [];
  const { corridors, minimum, required } = rules.bothEnds;
  return corridors.flatMap((corridor) => {
    const { origin, destination } = corridorEnds(corridor);
    return [origin, destination].flatMap((countries): readonly Finding[] => {
      const there = voting.filter((place) => place.countries?.some((country) => countries.includes(country)));
      const count = minimum - countOf(there, rules);
      return countries.length > 0 && count > 0 ? [{ rule: 'corridor_end', corridor, countries, required, count }] : [];
    });
  });
}

function missingCountries(
  { constituency, kind, countries, minimum }: PerCountryRule,
  { seats, rules }: CompositionPolicy,
  held: readonly Place[],
): readonly Finding[] {
  const concerned = new Set(
    seats.filter((seat) => seat.constituency === constituency && seat.kind === kind).map(({ id }) => id),
  );
  const places = held.filter(({ seatId }) => concerned.has(seatId));
  return countries.flatMap((country): readonly Finding[] => {
    const count =
      minimum -
      countOf(
        places.filter((place) => homeOf(place) === country),
        rules,
      );
    return count > 0 ? [{ rule: 'country', country, constituency, required: true, count }] : [];
  });
}

/** ILO Convention 144, article 3: where both sit, they sit on an equal footing. Said, and left to the table. */
function unequalFooting(seats: CompositionPolicy['seats']): readonly Finding[] {
  const places = (constituency: string): number =>
    seats
      .filter((seat) => seat.constituency === constituency && seat.kind === 'titular')
      .reduce((sum, { minimum }) => sum + minimum, 0);
  const [workers, employers] = [places('workers'), places('employers')];
  if (workers === 0 || employers === 0 || workers === employers) return [];
  const constituency = workers < employers ? 'workers' : 'employers';
  return [{ rule: 'equal_footing', constituency, required: false, count: Math.abs(workers - employers) }];
}
