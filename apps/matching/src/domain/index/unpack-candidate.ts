import type { ConcludedAlliance } from '../candidate.js';
import type { CompiledCandidate } from '../compile.js';
import { dayText } from '../day.js';
import { asksFor, byFacet, type Facets, facets, type FacetTerms } from '../facets.js';
import type { Partner, PartnerProfile } from '../pair.js';
import { codeOf, namedCorridorTerm } from '../relatedness.js';
import { type TextVector, vectorFrom } from '../text/text-vector.js';
import {
  at,
  capacityIn,
  claimsIn,
  dayOf,
  languagesIn,
  type PackedStatement,
  piecesIn,
  statementsIn,
  worksIn,
} from './candidate-codec.js';
import type { Lexicon } from './lexicon.js';
import type { Partition } from './partition.js';
import { listOf, type Packed } from './record.js';
import type { Vocabulary } from './vocabulary.js';

const corridorPrefix = namedCorridorTerm('');
const listsGiven = facets.map((facet) => listOf(facet, 'gives'));
const listsAsked = facets.map((facet) => listOf(facet, 'asks'));

/**
 * The organisation as it was put, but for what ranking does not read: its names, and the wording of its mission.
 * @param packed what is at the slot
 */
export function unpackCandidate(
  packed: Packed,
  partition: Partition<CompiledCandidate>,
  slot: number,
  vocabulary: Vocabulary,
): CompiledCandidate {
  const rest = { words: packed.rest, start: 0, end: packed.rest.length };
  const partner = unpackPartner(rest, partition, slot, vocabulary);
  const terms = facetsFrom(packed, vocabulary);
  const { candidate } = partner;
  const profile = { ...candidate.profile, ...statedIn(terms) };
  return { ...partner, candidate: { ...candidate, profile }, facets: terms, text: textFrom(packed, vocabulary) };
}

/** What is packed behind a record's lists, wherever it stands. */
interface PackedRest {
  readonly words: ArrayLike<number>;
  readonly start: number;
  readonly end: number;
}

/** Of the same only what is read when its terms and its text have been compared. */
export function unpackPartner(
  rest: PackedRest,
  partition: Partition<CompiledCandidate>,
  slot: number,
  vocabulary: Vocabulary,
): Partner {
  const { words, start } = rest;
  const concluded = concludedFrom(rest, vocabulary);
  const revisedDay = dayOf(words[start + at.revised] ?? 0);
  return {
    candidate: {
      id: partition.idOf(slot),
      version: words[start + at.version] ?? 0,
      suspended: words[start + at.suspended] === 1,
      revisedOn: dayText(revisedDay),
      profile: profileFrom(rest, partition.name, vocabulary),
      ...(concluded.length > 0 && { concluded }),
    },
    weights: partition.rows.weightsOf(partition.memory.weights[slot] ?? 0),
    revisedDay,
    concluded,
    bareClaims: claimsIn(words, start),
  };
}

function facetsFrom({ terms }: Packed, vocabulary: Vocabulary): Facets {
  const of = (position: number): FacetTerms => {
    const lexicon = vocabulary.lexiconAt(position);
    const given = terms[listsGiven[position] ?? 0] ?? [];
    const asked = terms[listsAsked[position] ?? 0] ?? [];
    const gives = given.map((number) => lexicon.nameOf(number));
    const names = asked === given ? gives : asked.map((number) => lexicon.nameOf(number));
    return { gives, asks: asksFor(names, (_, ask) => lexicon.values[asked[ask] ?? 0] ?? 0) };
  };
  return byFacet((_, position) => of(position));
}

function textFrom({ stems, counts }: Packed, { stems: lexicon }: Vocabulary): TextVector {
  return vectorFrom(
    stems.map((stem) => lexicon.nameOf(stem)),
    counts,
    stems.map((stem) => lexicon.values[stem] ?? 0),
  );
}

function concludedFrom({ words, start, end }: PackedRest, vocabulary: Vocabulary): readonly ConcludedAlliance[] {
  return worksIn(words, start, end).map(({ initiative, on, themes, places }) => ({
    initiativeId: vocabulary.words.nameOf(initiative),
    on,
    themes: themes.map((theme) => vocabulary.facet('theme').nameOf(theme)),
    places: places.map((place) => vocabulary.facet('territory').nameOf(place)),
  }));
}

function profileFrom({ words, start }: PackedRest, constituency: string, vocabulary: Vocabulary): PartnerProfile {
  const { words: names } = vocabulary;
  const size = names.nameOf(words[start + at.size] ?? 0);
  const capacity = capacityIn(words[start + at.capacity] ?? 0);
  const profile: { -readonly [Field in keyof PartnerProfile]: PartnerProfile[Field] } = {
    constituency,
    mandate: names.nameOf(words[start + at.mandate] ?? 0),
    workingLanguages: languagesIn(words, start).map((language) => names.nameOf(language)),
    experience: piecesIn(words, start).map(({ theme, place, year }) => {
      const named = {
        theme: vocabulary.facet('theme').nameOf(theme),
        place: vocabulary.facet('territory').nameOf(place),
      };
      return year === undefined ? named : { ...named, year };
    }),
  };
  if (size !== '') profile.size = size;
  if (capacity) profile.capacity = capacity;
  const statements = statementsIn(words, start);
  if (statements.length > 0) profile.instruments = statements.map((each) => statementFrom(each, names));
  return profile;
}

function statementFrom({ instrument, country, status, day, source }: PackedStatement, names: Lexicon) {
  return {
    instrument: names.nameOf(instrument),
    country: names.nameOf(country),
    status: names.nameOf(status),
    on: dayText(day),
    source: names.nameOf(source),
  };
}

function statedIn({ territory, theme, sector, occupation, population, corridor, offer, need }: Facets) {
  return {
    places: [...territory.gives],
    themes: [...theme.gives],
    sectors: [...sector.gives],
    occupations: [...occupation.gives],
    populations: [...population.gives],
    corridors: corridor.gives.filter((term) => term.startsWith(corridorPrefix)).map(codeOf),
    offers: [...offer.gives],
    needs: need.asks.map(({ term }) => term),
  };
}
