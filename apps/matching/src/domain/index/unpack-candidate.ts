import type { CandidateProfile, ConcludedAlliance } from '../candidate.js';
import { compileCandidate, type CompiledCandidate, type Ranking } from '../compile.js';
import { dayText } from '../day.js';
import { codeOf, namedCorridorTerm } from '../relatedness.js';
import { vectorFrom } from '../text/text-vector.js';
import { at, capacityIn, dayOf, languagesIn, piecesIn, statementsIn, worksIn } from './candidate-codec.js';
import type { Partition } from './partition.js';
import { listOf, type Packed, read, termLists } from './record.js';
import type { Vocabulary } from './vocabulary.js';

const corridorPrefix = namedCorridorTerm('');
const lists = {
  places: listOf('territory', 'gives'),
  themes: listOf('theme', 'gives'),
  sectors: listOf('sector', 'gives'),
  occupations: listOf('occupation', 'gives'),
  populations: listOf('population', 'gives'),
  corridors: listOf('corridor', 'gives'),
  offers: listOf('offer', 'gives'),
  needs: listOf('need', 'asks'),
};

/** The organisation as it was put, but for what ranking does not read: its names, and the wording of its mission. */
export function unpackCandidate(
  partition: Partition<CompiledCandidate>,
  slot: number,
  vocabulary: Vocabulary,
  ranking: Ranking,
): CompiledCandidate {
  const packed = read(partition.addressOf(slot), partition.words);
  const stems = packed.stems.map((stem) => vocabulary.stems.nameOf(stem));
  const text = vectorFrom(
    stems,
    packed.counts,
    packed.stems.map((stem) => vocabulary.stems.values[stem] ?? 0),
  );
  const concluded = concludedFrom(packed, vocabulary);
  const candidate = {
    id: partition.idOf(slot),
    version: packed.rest[at.version] ?? 0,
    suspended: packed.rest[at.suspended] === 1,
    revisedOn: dayText(dayOf(packed.rest[at.revised] ?? 0)),
    profile: profileFrom(packed, partition.name, vocabulary),
    ...(concluded.length > 0 && { concluded }),
  };
  return compileCandidate(candidate, ranking, text);
}

function concludedFrom({ rest }: Packed, vocabulary: Vocabulary): readonly ConcludedAlliance[] {
  return worksIn(rest).map(({ initiative, on, themes, places }) => ({
    initiativeId: vocabulary.words.nameOf(initiative),
    on,
    themes: themes.map((theme) => vocabulary.facet('theme').nameOf(theme)),
    places: places.map((place) => vocabulary.facet('territory').nameOf(place)),
  }));
}

function profileFrom(packed: Packed, constituency: string, vocabulary: Vocabulary): CandidateProfile {
  const { words } = vocabulary;
  const terms = (list: keyof typeof lists): string[] => {
    const position = lists[list];
    const lexicon = vocabulary.lexiconAt(termLists[position]?.position ?? 0);
    return (packed.terms[position] ?? []).map((number) => lexicon.nameOf(number));
  };
  const size = words.nameOf(packed.rest[at.size] ?? 0);
  const capacity = capacityIn(packed.rest[at.capacity] ?? 0);
  const instruments = statementsIn(packed.rest).map(({ day, ...names }) => ({
    instrument: words.nameOf(names.instrument),
    country: words.nameOf(names.country),
    status: words.nameOf(names.status),
    on: dayText(day),
    source: words.nameOf(names.source),
  }));
  return {
    constituency,
    mandate: words.nameOf(packed.rest[at.mandate] ?? 0),
    ...(size === '' ? {} : { size }),
    ...(capacity && { capacity }),
    ...(instruments.length > 0 && { instruments }),
    places: terms('places'),
    themes: terms('themes'),
    sectors: terms('sectors'),
    occupations: terms('occupations'),
    populations: terms('populations'),
    corridors: terms('corridors')
      .filter((term) => term.startsWith(corridorPrefix))
      .map(codeOf),
    offers: terms('offers'),
    needs: terms('needs'),
    workingLanguages: languagesIn(packed.rest).map((language) => words.nameOf(language)),
    experience: piecesIn(packed.rest).map(({ theme, place, year }) => ({
      theme: vocabulary.facet('theme').nameOf(theme),
      place: vocabulary.facet('territory').nameOf(place),
      ...(year === undefined ? {} : { year }),
    })),
  };
}
