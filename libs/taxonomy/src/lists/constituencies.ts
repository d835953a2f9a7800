import { codeList, labelsOf, type LabelRow } from '../build.js';
import type { CodeList, Term } from '../code-list.js';

const rows = {
  government_national: ['Gobierno nacional', 'National government', 'Governo nacional', 'Gouvernement national'],
  government_local: ['Gobierno local', 'Local government', 'Governo local', 'Gouvernement local'],
  workers: [
    'Organización de trabajadores',
    'Workers’ organisation',
    'Organização de trabalhadores',
    'Organisation de travailleurs',
  ],
  employers: [
    'Organización de empleadores',
    'Employers’ organisation',
    'Organização de empregadores',
    'Organisation d’employeurs',
  ],
  civil_society: ['Sociedad civil', 'Civil society', 'Sociedade civil', 'Société civile'],
  migrant_led: [
    'Organización dirigida por personas migrantes',
    'Migrant-led organisation',
    'Organização dirigida por pessoas migrantes',
    'Organisation dirigée par des personnes migrantes',
  ],
  international_organization: [
    'Organismo internacional',
    'International organisation',
    'Organismo internacional',
    'Organisation internationale',
  ],
  regional_body: ['Organismo regional', 'Regional body', 'Organismo regional', 'Organisme régional'],
  academia: [
    'Academia y formación',
    'Academia and training',
    'Academia e formação',
    'Monde universitaire et formation',
  ],
  private_sector: ['Empresa', 'Enterprise', 'Empresa', 'Entreprise'],
  faith_based: [
    'Organización de base religiosa',
    'Faith-based organisation',
    'Organização de base religiosa',
    'Organisation confessionnelle',
  ],
  consular: [
    'Representación consular',
    'Consular representation',
    'Representação consular',
    'Représentation consulaire',
  ],
  joint_body: [
    'Consejo o foro conjunto',
    'Joint council or forum',
    'Conselho ou fórum conjunto',
    'Conseil ou forum mixte',
  ],
} as const satisfies Record<string, LabelRow>;

/** The sector that an organisation represents at the table. */
export type Constituency = keyof typeof rows;

export const constituencies = Object.keys(rows) as readonly Constituency[];

const iatiOrganisationTypes: Partial<Record<Constituency, string>> = {
  government_national: '10',
  government_local: '11',
  civil_society: '22',
  international_organization: '40',
  regional_body: '40',
  academia: '80',
  private_sector: '70',
  consular: '10',
};

const ownGroups: ReadonlySet<string> = new Set<Constituency>(['workers', 'employers', 'migrant_led']);

/** Whether this constituency's group, and nobody else, chooses who represents it (ILO Convention 144, article 3). */
export function choosesItsOwn(constituency: string): boolean {
  return ownGroups.has(constituency);
}

function termOf(id: Constituency): Term {
  const iatiOrganisationType = iatiOrganisationTypes[id];
  return {
    id,
    labels: labelsOf(rows[id]),
    ownGroup: choosesItsOwn(id),
    ...(iatiOrganisationType === undefined ? {} : { iatiOrganisationType }),
  };
}

export const constituencyList: CodeList = codeList({
  name: 'constituencies',
  version: '2026-11-22',
  source: 'Alianza; mapped to the IATI Standard, codelist OrganisationType',
  terms: constituencies.map(termOf),
});
