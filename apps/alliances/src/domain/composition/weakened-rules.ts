import type { CompositionRules, PerCountryRule } from './rules.js';
import { nominatorOf, type SeatKind } from './seat.js';

/** A rule that asks for less of a group than it did. */
export interface WeakenedRule {
  readonly rule: 'migrants_voice' | 'country';
  readonly constituency: string;
}

/**
 * The rules on workers, employers and migrants that another policy drops or weakens: the migrants' voice, and how many
 * of each country must sit. Most a country and other groups' rules are no part of it.
 */
export function weakenedRules(present: CompositionRules, next: CompositionRules): readonly WeakenedRule[] {
  const voice = voiceOf(next) < voiceOf(present);
  const countries = present.perCountry.filter(
    ({ constituency, kind, countries: listed }) =>
      nominatorOf({ constituency }) === 'own_group' &&
      listed.some((country) => {
        const needed = ({ perCountry }: CompositionRules) => neededOf(perCountry, constituency, kind, country);
        return needed(next) < needed(present);
      }),
  );
  const constituencies = [...new Set(countries.map(({ constituency }) => constituency))];
  return [
    ...(voice ? [{ rule: 'migrants_voice' as const, constituency: 'migrant_led' }] : []),
    ...constituencies.map((constituency) => ({ rule: 'country' as const, constituency })),
  ];
}

const voiceOf = ({ migrantsVoice }: CompositionRules): number =>
  migrantsVoice === undefined ? 0 : { seat_or_observer: 1, seat: 2 }[migrantsVoice];

function neededOf(rules: readonly PerCountryRule[], constituency: string, kind: SeatKind, country: string): number {
  const minimums = rules
    .filter((rule) => rule.constituency === constituency && rule.kind === kind && rule.countries.includes(country))
    .map(({ minimum }) => minimum);
  return Math.max(0, ...minimums);
}
