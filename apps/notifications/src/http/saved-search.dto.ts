import { Codes, invalid, OneOf, Text } from '#http';
import { ApiProperty } from '@nestjs/swagger';
import type { WantedSearch } from '../application/following/save-searches.js';
import { type FacetCodes, facets, type SoughtRecords, soughtRecords } from '../domain/following/findable.js';
import type { SavedSearch } from '../persistence/saved-searches.js';

const mostCodes = 20;
const optional = { max: mostCodes, optional: true } as const;

/** Of each list that is given, what is found has one code at least. */
export class SaveSearchDto {
  @Text(80, { description: 'For yourself; a notice names it.', example: 'Recruitment on our corridor' }) name!: string;
  @OneOf(soughtRecords, { description: 'What is looked for.', example: 'initiatives' }) records!: SoughtRecords;
  @Codes('initiative_kinds', { ...optional, description: 'Of initiatives only.' }) kinds?: string[];
  @Codes('themes', { ...optional, example: ['fair_recruitment'] }) themes?: string[];
  @Codes('places', { ...optional, description: 'Also what lies within them.', example: ['CR'] }) places?: string[];
  @Codes('corridors', optional) corridors?: string[];
  @Codes('constituencies', { ...optional, description: 'An organisation’s own; of an initiative, those it seeks.' })
  constituencies?: string[];
  @Codes('sectors', optional) sectors?: string[];
  @Codes('populations', optional) populations?: string[];
  @Codes('offers', { ...optional, description: 'What an organisation offers; of an initiative, what it seeks.' })
  offers?: string[];
}

/** @throws Problem 400 where it would find everything, or kinds of an organisation */
export function wantedIn({ name, records, ...lists }: SaveSearchDto): WantedSearch {
  const codes = codesIn(lists);
  if (Object.keys(codes).length === 0) throw invalid([{ pointer: '/themes', code: 'required' }]);
  if (codes.kinds && records === 'organizations') throw invalid([{ pointer: '/kinds', code: 'unknown_property' }]);
  return { name, records, codes };
}

const codesIn = (lists: Partial<Record<(typeof facets)[number], string[]>>): FacetCodes =>
  Object.fromEntries(facets.flatMap((facet) => (lists[facet]?.length ? [[facet, lists[facet]]] : [])));

export class SavedSearchView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'Recruitment on our corridor' }) name!: string;
  @ApiProperty({ enum: soughtRecords, example: 'initiatives' }) records!: SoughtRecords;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'string' } },
    description: 'By list; of each that is there, what is found has one code at least.',
    example: { themes: ['fair_recruitment'], places: ['CR'] },
  })
  codes!: FacetCodes;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
}

export const savedSearchView = ({ _id: id, name, records, codes, createdAt }: SavedSearch): SavedSearchView => ({
  id,
  name,
  records,
  codes,
  createdAt: createdAt.toISOString(),
});
