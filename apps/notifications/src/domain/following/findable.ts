import type { InitiativeContent, OrganizationProfile } from '#contracts';
import { placesAround } from '#taxonomy';

/** What a saved search looks for. */
export const soughtRecords = ['initiatives', 'organizations'] as const;
export type SoughtRecords = (typeof soughtRecords)[number];

/** By what it finds them; each holds codes of a list. */
export const facets = [
  'kinds',
  'themes',
  'places',
  'corridors',
  'constituencies',
  'sectors',
  'populations',
  'offers',
] as const;
export type Facet = (typeof facets)[number];
export type FacetCodes = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Of each facet that it names, a record must have one of the codes; what it does not name does not matter. */
export interface SearchQuery {
  readonly records: SoughtRecords;
  readonly codes: FacetCodes;
}

/** A record with every code that a search may find it by. */
export interface Findable {
  readonly records: SoughtRecords;
  readonly codes: FacetCodes;
}

/** A new record of an organisation, whose own people look for others'. */
export interface NewRecord extends Findable {
  readonly organizationId: string;
}

/** As the list of initiatives has it: constituencies and offers are those of the seats sought. */
export const findableInitiative = (content: InitiativeContent, organizationId: string): NewRecord => ({
  organizationId,
  records: 'initiatives',
  codes: {
    kinds: [content.kind],
    themes: content.themes,
    places: withPlacesAround(content.places),
    corridors: content.corridors,
    constituencies: distinct(content.seats.flatMap(({ constituency, alsoAdmits }) => [constituency, ...alsoAdmits])),
    sectors: content.sectors,
    populations: content.populations,
    offers: distinct(content.seats.flatMap(({ offers }) => offers)),
  },
});

export const findableOrganization = (profile: OrganizationProfile, organizationId: string): NewRecord => ({
  organizationId,
  records: 'organizations',
  codes: {
    themes: profile.themes,
    places: withPlacesAround(profile.places),
    corridors: profile.corridors,
    constituencies: [profile.constituency],
    sectors: profile.sectors,
    populations: profile.populations,
    offers: profile.offers,
  },
});

/** Who looks in a country finds its sub-national levels, and who looks in Central America its countries. */
const withPlacesAround = (places: readonly string[]): readonly string[] =>
  distinct(places.flatMap((place) => [place, ...placesAround(place)]));

const distinct = (codes: readonly string[]): readonly string[] => [...new Set(codes)];
