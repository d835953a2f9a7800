import type { ConcludedAlliance } from '../candidate.js';
import type { CompiledCandidate } from '../compile.js';
import { dayText } from '../day.js';
import { asksFor, byFacet, type Facets, facets, type FacetTerms } from '../facets.js';
import type { Partner, PartnerProfile } from '../pair.js';
import { codeOf, namedCorridorTerm } from '../relatedness.js';
import { type TextVector, vectorFrom } from '../text/text-vector.js';
import { at, capacityIn, claimsIn, dayOf, languagesIn, piecesIn, statementsIn, worksIn } from './candidate-codec.js';
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
  const partner = unpackPartner(packed.rest, partition, slot, vocabulary);
  const terms = facetsFrom(packed, vocabulary);
  const { candidate } = partner;
  const profile = { ...candidate.profile, ...statedIn(terms) };
  return { ...partner, candidate: { ...candidate, profile }, facets: terms, text: textFrom(packed, vocabulary) };
}

/** Of the same only what is read when its terms and its text have been compared. @param rest what is packed behind them */
export function unpackPartner(
  rest: readonly number[],
  partition: Partition<CompiledCandidate>,
  slot: number,
  vocabulary: Vocabulary,
): Partner {
  const concluded = concludedFrom(rest, vocabulary);
  const revisedDay = dayOf(rest[at.revised] ?? 0);
  return {
    candidate: {
      id: partition.idOf(slot),
      version: rest[at.version] ?? 0,
      suspended: rest[at.suspended] === 1,
      revisedOn: dayText(revisedDay),
      profile: profileFrom(rest, partition.name, vocabulary),
      ...(concluded.length > 0 && { concluded }),
    },
    weights: partition.rows.weightsOf(partition.weights[slot] ?? 0),
    revisedDay,
    concluded,
    bareClaims: claimsIn(rest),
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

function concludedFrom(rest: readonly number[], vocabulary: Vocabulary): readonly ConcludedAlliance[] {
  return worksIn(rest).map(({ initiative, on, themes, places }) => ({
    initiativeId: vocabulary.words.nameOf(initiative),
    on,
    themes: themes.map((theme) => vocabulary.facet('theme').nameOf(theme)),
    places: places.map((place) => vocabulary.facet('territory').nameOf(place)),
  }));
}

function profileFrom(rest: readonly number[], constituency: string, vocabulary: Vocabulary): PartnerProfile {
  const { words } = vocabulary;
  const size = words.nameOf(rest[at.size] ?? 0);
  const capacity = capacityIn(rest[at.capacity] ?? 0);
  const instruments = statementsIn(rest).map(({ day, ...names }) => ({
    instrument: words.nameOf(names.instrument),
    country: words.nameOf(names.country),
    status: words.nameOf(names.status),
    on: dayText(day),
    source: words.nameOf(names.source),
  }));
  return {
    constituency,
    mandate: words.nameOf(rest[at.mandate] ?? 0),
    ...(size === '' ? {} : { size }),
    ...(capacity && { capacity }),
    ...(instruments.length > 0 && { instruments }),
    workingLanguages: languagesIn(rest).map((language) => words.nameOf(language)),
    experience: piecesIn(rest).map(({ theme, place, year }) => ({
      theme: vocabulary.facet('theme').nameOf(theme),
      place: vocabulary.facet('territory').nameOf(place),
      ...(year === undefined ? {} : { year }),
    })),
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
