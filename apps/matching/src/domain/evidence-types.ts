import type { Evidence } from './explanation.js';
import type { Facet } from './facets.js';

/** Which codes a facet's evidence is of. */
export const evidenceTypes: Readonly<Record<Facet, Evidence['type']>> = {
  theme: 'themes',
  offer: 'offers',
  need: 'offers',
  territory: 'places',
  corridor: 'corridors',
  population: 'populations',
  sector: 'sectors',
  occupation: 'occupations',
};
