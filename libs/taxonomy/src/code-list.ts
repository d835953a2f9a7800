/** The languages in which every label exists. `es` and `en` are source languages. */
export const labelLanguages = ['es', 'en', 'pt', 'fr'] as const;
export type Language = (typeof labelLanguages)[number];

/** One text for people in all four languages; none is ever empty. */
export type Labels = Readonly<Record<Language, string>>;

/** A term of a code list. `id` is what the API and the events carry and is never reused for another meaning. */
export interface Term {
  readonly id: string;
  readonly labels: Labels;
  /** The id of the next broader term: in the same list, or in the list's `broaderList` when it names one. */
  readonly broader?: string;
  /** Other ways in which the field writes this term, misspellings included; compared after `normalizeName`. */
  readonly aliases?: readonly string[];
  /** The code of IATI's codelist OrganisationType, where it has one (constituencies only). */
  readonly iatiOrganisationType?: string;
  /** True when this constituency's group chooses its own representatives (ILO Convention 144, article 3). */
  readonly ownGroup?: boolean;
  /** The countries of a corridor, in the order in which people travel (corridors only). */
  readonly countries?: readonly string[];
}

export interface CodeList {
  readonly name: CodeListName;
  /** Date of the last change of terms or labels, `YYYY-MM-DD`. */
  readonly version: string;
  /** Where ids and meaning come from. The labels are Alianza's own wherever the source does not say otherwise. */
  readonly source: string;
  /** The list that holds the broader terms, when it is not this one. */
  readonly broaderList?: CodeListName;
  /** Languages whose labels are complete and not yet reviewed by a speaker. */
  readonly notYetReviewedBySpeaker: readonly Language[];
  readonly terms: readonly Term[];
}

export const codeListNames = [
  'areas',
  'commitment_units',
  'composition_templates',
  'constituencies',
  'corridors',
  'countries',
  'decline_reasons',
  'goals',
  'initiative_kinds',
  'instrument_statuses',
  'instruments',
  'languages',
  'mandates',
  'modalities',
  'occupations',
  'offers',
  'organization_roles',
  'organization_sizes',
  'populations',
  'resource_statuses',
  'seat_kinds',
  'sectors',
  'themes',
  'visibilities',
] as const;
export type CodeListName = (typeof codeListNames)[number];
