import { labelLanguages, type CodeList, type Labels, type Term } from '../code-list.js';
import { unreviewedTranslations } from '../build.js';
import { countryList } from './countries.js';

/** An ordered chain of countries. A country may be both crossed and arrived in, so the three parts may overlap. */
export interface Corridor {
  readonly id: string;
  readonly countries: readonly string[];
  readonly origin: readonly string[];
  readonly destination: readonly string[];
}

/** Chains where more than the first country is left or more than the last one is arrived in. */
const endsOfLongChains: Readonly<Record<string, Pick<Corridor, 'origin' | 'destination'>>> = {
  'SV-GT-MX-US': { origin: ['SV', 'GT'], destination: ['MX', 'US'] },
  'HN-GT-MX-US': { origin: ['HN', 'GT'], destination: ['MX', 'US'] },
  'VE-CO-PE': { origin: ['VE'], destination: ['CO', 'PE'] },
  'VE-CO-EC-PE-CL': { origin: ['VE'], destination: ['CO', 'EC', 'PE', 'CL'] },
};

const corridorIds = [
  ...['NI-CR', 'NI-CR-PA', 'HT-DO', 'SV-GT-MX-US', 'HN-GT-MX-US', 'GT-MX', 'MX-US', 'MX-CA', 'SV-CA', 'GT-CA', 'HN-CA'],
  ...['GT-BZ', 'HN-SV', 'VE-CO-PE', 'VE-CO-EC-PE-CL', 'VE-BR', 'CO-PE', 'CO-EC', 'PE-CL', 'BO-AR', 'BO-CL', 'PY-AR'],
  ...['PY-BR', 'HT-BR', 'HT-CL', 'HT-US', 'DO-US', 'CU-US', 'JM-CA', 'JM-US', 'EC-ES', 'CO-ES', 'HN-ES', 'BR-PT'],
];

function corridorOf(id: string): Corridor {
  const countries = id.split('-');
  return { id, countries, origin: countries.slice(0, 1), destination: countries.slice(-1), ...endsOfLongChains[id] };
}

export const corridorsById: ReadonlyMap<string, Corridor> = new Map(corridorIds.map((id) => [id, corridorOf(id)]));

const countryLabelsById = new Map(countryList.terms.map((term) => [term.id, term.labels]));

function corridorTerm({ id, countries }: Corridor): Term {
  const labels = Object.fromEntries(
    labelLanguages.map((language) => [
      language,
      countries.map((country) => countryLabelsById.get(country)?.[language] ?? country).join(' → '),
    ]),
  ) as Labels;
  return { id, labels, countries };
}

export const corridorList: CodeList = {
  name: 'corridors',
  version: '2026-11-22',
  source: 'Alianza; chains of ISO 3166-1 alpha-2 codes',
  notYetReviewedBySpeaker: unreviewedTranslations,
  terms: [...corridorsById.values()].map(corridorTerm),
};
