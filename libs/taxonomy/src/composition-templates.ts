import { codeList, labelsOf, type LabelRow } from './build.js';
import type { CodeList, Labels } from './code-list.js';
import type { SeatKind } from './lists/closed-lists.js';
import type { Constituency } from './lists/constituencies.js';

/** Places at the table for one constituency. The policy is met when each seat has at least `minimum` holders. */
export interface TemplateSeat {
  readonly constituency: Constituency;
  /** Further constituencies that may hold this seat. An enterprise (private_sector) never holds an employers' seat. */
  readonly alsoAdmits: readonly Constituency[];
  readonly kind: SeatKind;
  readonly minimum: number;
  readonly maximum: number;
}

/** How many voices, of all that vote and of each constituency that votes, decide. */
export interface QuorumRule {
  readonly overall: 'majority' | 'two_thirds' | 'all';
  readonly constituencies: 'none' | 'one_each' | 'majority_each';
}

/** What a policy asks besides its seats. Corridors and countries are the initiative's. */
export interface TemplateRules {
  /** Whether the institutions of one government count each, or together once. */
  readonly governments?: 'each_institution' | 'once';
  /** The migrants' own voice, at least once: in a titular seat, or as an observer at least. */
  readonly migrantsVoice?: 'seat' | 'seat_or_observer';
  /** Partners needed at each end of each corridor; where it is left out, an end without any is pointed out. */
  readonly bothEnds?: { readonly minimum: number };
  /** Places in the seats of a constituency and kind for each country. */
  readonly perCountry?: readonly Pick<TemplateSeat, 'constituency' | 'kind' | 'minimum' | 'maximum'>[];
  /** Absent: a majority of all voices, with one of each constituency. */
  readonly quorum?: QuorumRule;
}

export interface CompositionTemplate {
  readonly id: string;
  readonly labels: Labels;
  readonly source: string;
  readonly seats: readonly TemplateSeat[];
  readonly rules: TemplateRules;
}

function titular(
  constituency: Constituency,
  minimum: number,
  maximum: number,
  alsoAdmits: readonly Constituency[] = [],
): TemplateSeat {
  return { constituency, alsoAdmits, kind: 'titular', minimum, maximum };
}

function observer(constituency: Constituency, maximum: number, alsoAdmits: readonly Constituency[] = []): TemplateSeat {
  return { constituency, alsoAdmits, kind: 'observer', minimum: 0, maximum };
}

function withAlternate(seat: TemplateSeat): readonly TemplateSeat[] {
  return [seat, { ...seat, kind: 'alternate' }];
}

function template(
  id: string,
  labels: LabelRow,
  source: string,
  seats: readonly TemplateSeat[],
  rules: TemplateRules = {},
): CompositionTemplate {
  return { id, labels: labelsOf(labels), source, seats, rules };
}

const socialPartners = [titular('workers', 1, 2), titular('employers', 1, 2)];

export const compositionTemplates: readonly CompositionTemplate[] = [
  template(
    'tripartite',
    ['Tripartita', 'Tripartite', 'Tripartite', 'Tripartite'],
    'ILO Convention 144: government, workers and employers, the latter two on an equal footing',
    [titular('government_national', 1, 2, ['government_local']), ...socialPartners],
  ),
  template(
    'tripartite_with_migrants_voice',
    [
      'Tripartita con la voz de las personas migrantes',
      'Tripartite with the migrants’ voice',
      'Tripartite com a voz das pessoas migrantes',
      'Tripartite avec la voix des personnes migrantes',
    ],
    'Subgroup of the workshop of ministries of labour, San José, 2017: a tripartite body with the migrants’ voice',
    [titular('government_national', 1, 2, ['government_local']), ...socialPartners, titular('migrant_led', 1, 2)],
    { migrantsVoice: 'seat_or_observer' },
  ),
  template(
    'multi_sector',
    ['Multisectorial', 'Multi-sector', 'Multissetorial', 'Multisectorielle'],
    'Session on labour pathways, regional consultation of the Global Forum on Migration and Development, 2020–21',
    [
      titular('government_national', 1, 3, ['government_local']),
      ...socialPartners,
      titular('civil_society', 1, 3, ['faith_based']),
      titular('migrant_led', 1, 2),
      titular('private_sector', 0, 2),
      titular('academia', 0, 2),
      observer('international_organization', 3, ['regional_body']),
      observer('consular', 2),
    ],
    { migrantsVoice: 'seat_or_observer' },
  ),
  template(
    'national_council_2019',
    [
      'Consejo nacional (Brasil, 2019)',
      'National council (Brazil, 2019)',
      'Conselho nacional (Brasil, 2019)',
      'Conseil national (Brésil, 2019)',
    ],
    'Brazil, Decree 9.873/2019: 8 seats of government, 3 of unions, 3 of employers, 1 academic, each with an alternate',
    [
      ...withAlternate(titular('government_national', 8, 8)),
      ...withAlternate(titular('workers', 3, 3)),
      ...withAlternate(titular('employers', 3, 3)),
      ...withAlternate(titular('academia', 1, 1)),
    ],
  ),
  template(
    'union_to_union',
    ['Acuerdo entre sindicatos', 'Union to union', 'Acordo entre sindicatos', 'Entre syndicats'],
    'Agreements between unions of Nicaragua and Costa Rica, 2006 and 2013',
    [titular('workers', 2, 4), observer('migrant_led', 2)],
    { perCountry: [{ constituency: 'workers', kind: 'titular', minimum: 1, maximum: 2 }] },
  ),
  template(
    'bilateral_agreement',
    ['Acuerdo bilateral', 'Bilateral agreement', 'Acordo bilateral', 'Accord bilatéral'],
    'Agreement between Nicaragua and Costa Rica: three institutions of each side (labour, foreign affairs, interior)',
    [titular('government_national', 6, 6, ['government_local'])],
    { perCountry: [{ constituency: 'government_national', kind: 'titular', minimum: 3, maximum: 3 }] },
  ),
  template(
    'employers_advisory_body',
    [
      'Órgano asesor empresarial',
      'Employers’ advisory body',
      'Órgão consultivo empresarial',
      'Organe consultatif des employeurs',
    ],
    'Employers’ advisory committee of the Inter-American Conference of Ministers of Labour: one titular and two alternates a state',
    [titular('employers', 2, 35), { ...titular('employers', 0, 50), kind: 'alternate' }],
    {
      perCountry: [
        { constituency: 'employers', kind: 'titular', minimum: 1, maximum: 1 },
        { constituency: 'employers', kind: 'alternate', minimum: 0, maximum: 2 },
      ],
    },
  ),
];

export const compositionTemplateList: CodeList = codeList({
  name: 'composition_templates',
  version: '2026-11-28',
  source: 'Alianza; each template names its own source',
  terms: compositionTemplates.map(({ id, labels }) => ({ id, labels })),
});

/** @returns the template, or undefined when there is none of this id. */
export function compositionTemplate(id: string): CompositionTemplate | undefined {
  return compositionTemplates.find((each) => each.id === id);
}
