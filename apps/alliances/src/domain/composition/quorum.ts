import type { QuorumRule } from '#taxonomy';
import { countsAs, isGovernment } from './counting.js';
import { homeOf, isHeld, type Place } from './place.js';
import type { CompositionRules } from './rules.js';

/** One voice at the table: an organisation, or the institutions of one government that count once. */
export interface Voice {
  readonly constituency: string;
  readonly organizations: readonly string[];
}

export interface ConstituencyQuorum {
  readonly constituency: string;
  readonly voices: number;
  readonly represented: number;
  readonly needed: number;
}

export interface Quorum {
  readonly voices: number;
  readonly represented: number;
  readonly needed: number;
  readonly constituencies: readonly ConstituencyQuorum[];
  readonly reached: boolean;
}

/** An alternate that speaks because its titular is absent. */
export interface StandIn {
  readonly organizationId: string;
  readonly for: readonly string[];
}

/** An organisation with a vote; `voice` is shared by institutions that count once. */
interface Voting {
  readonly organizationId: string;
  readonly constituency: string;
  readonly voice?: string;
}

/** The voices of those who vote. */
export function voicesOf(voting: readonly Voting[]): readonly Voice[] {
  const voices = new Map<string, Voice>();
  for (const { organizationId, constituency, voice: key = organizationId } of voting) {
    const known = voices.get(key);
    const organizations = [...new Set([...(known?.organizations ?? []), organizationId])];
    voices.set(key, { constituency: known?.constituency ?? constituency, organizations });
  }
  return [...voices.values()];
}

/** The holders of titular places: who votes. */
export function votersAmong(
  places: readonly Place[],
  rules: Pick<CompositionRules, 'governments'>,
): readonly Required<Voting>[] {
  return places
    .filter((place) => isHeld(place) && place.kind === 'titular')
    .map((place) => ({
      organizationId: place.organizationId,
      constituency: place.constituency,
      voice: countsAs(place, rules),
    }));
}

/** Whether those for whom somebody speaks are enough, over all and in each constituency. */
export function countQuorum(voices: readonly Voice[], speaking: ReadonlySet<string>, rule: QuorumRule): Quorum {
  const speaks = ({ organizations }: Voice): boolean => organizations.some((id) => speaking.has(id));
  const names = [...new Set(voices.map(({ constituency }) => constituency))];
  const constituencies = names.map((constituency): ConstituencyQuorum => {
    const own = voices.filter((voice) => voice.constituency === constituency);
    const needed = { none: 0, one_each: 1, majority_each: majorityOf(own.length) }[rule.constituencies];
    return { constituency, voices: own.length, represented: own.filter(speaks).length, needed };
  });
  const represented = voices.filter(speaks).length;
  const needed = {
    majority: majorityOf(voices.length),
    two_thirds: Math.ceil((voices.length * 2) / 3),
    all: voices.length,
  }[rule.overall];
  const reached =
    voices.length > 0 && represented >= needed && constituencies.every((one) => one.represented >= one.needed);
  return { voices: voices.length, represented, needed, constituencies, reached };
}

/**
 * Alternates that are present speak for titulars of their constituency that are not: one for one, in order of seating,
 * each for one of its own country first. No state speaks for another one; and where the policy gives each country its
 * places in a constituency, the titular of a country is represented by that country's alternates and by no others.
 */
function standInsAmong(
  places: readonly Place[],
  rules: Pick<CompositionRules, 'governments' | 'perCountry'>,
  present: ReadonlySet<string>,
): readonly StandIn[] {
  const titulars = places.filter((place) => isHeld(place) && place.kind === 'titular');
  const absent = voicesOf(votersAmong(places, rules))
    .filter(({ organizations }) => !organizations.some((id) => present.has(id)))
    .map((voice) => {
      const titular = titulars.find(({ organizationId }) => voice.organizations.includes(organizationId));
      return { ...voice, home: titular && homeOf(titular) };
    });
  const alternates = places.filter(
    (place) =>
      isHeld(place) &&
      place.kind === 'alternate' &&
      present.has(place.organizationId) &&
      !titulars.some(({ organizationId }) => organizationId === place.organizationId),
  );
  const speaking = new Map<string, StandIn>();
  for (const abroad of [false, true]) {
    for (const alternate of alternates.filter(({ id }) => !speaking.has(id))) {
      const at = absent.findIndex(
        ({ constituency, home }) =>
          constituency === alternate.constituency &&
          (home === homeOf(alternate) || (abroad && !speaksForItsCountry(constituency, rules))),
      );
      const [voice] = at < 0 ? [] : absent.splice(at, 1);
      if (voice) speaking.set(alternate.id, { organizationId: alternate.organizationId, for: voice.organizations });
    }
  }
  return alternates.flatMap(({ id }) => speaking.get(id) ?? []);
}

function speaksForItsCountry(constituency: string, { perCountry }: Pick<CompositionRules, 'perCountry'>): boolean {
  const covered = perCountry.some((rule) => rule.constituency === constituency && rule.kind !== 'observer');
  return covered || isGovernment(constituency);
}

/** The quorum with whoever is present, alternates stepping in for their absent titulars. */
export function quorumWith(
  places: readonly Place[],
  rules: CompositionRules,
  present: ReadonlySet<string>,
): Quorum & { readonly standIns: readonly StandIn[] } {
  const standIns = standInsAmong(places, rules, present);
  const speaking = new Set([...present, ...standIns.flatMap((one) => one.for)]);
  return { ...countQuorum(voicesOf(votersAmong(places, rules)), speaking, rules.quorum), standIns };
}

const majorityOf = (count: number): number => Math.floor(count / 2) + 1;
