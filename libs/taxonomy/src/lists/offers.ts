import { codeList, termsFromTable } from '../build.js';
import type { CodeList } from '../code-list.js';

/** What an organisation brings or looks for: the same terms on both sides, so that a need meets its offer. */
export const offerList: CodeList = codeList({
  name: 'offers',
  version: '2026-11-22',
  source: 'Alianza',
  terms: termsFromTable(`
    funding | | Financiamiento | Funding | Financiamento | Financement
    training | | Formación | Training | Formação | Formation | capacitación
    research_and_data | | Investigación y datos | Research and data | Pesquisa e dados | Recherche et données
    legal_advice | | Asesoría jurídica | Legal advice | Assessoria jurídica | Conseil juridique
    policy_advocacy | | Incidencia en políticas | Policy advocacy | Incidência em políticas | Plaidoyer | advocacy; incidencia
    job_placement | | Inserción laboral | Job placement | Inserção laboral | Insertion professionnelle
    recruitment | | Contratación de personal | Recruitment | Recrutamento | Recrutement
    certification | | Evaluación y certificación de competencias | Assessment and certification of skills | Avaliação e certificação de competências | Évaluation et certification des compétences
    consular_service | | Servicio consular | Consular service | Serviço consular | Service consulaire
    venue_and_convening | | Sede y convocatoria | Venue and convening | Local e organização de reuniões | Accueil et organisation de réunions
    translation | | Traducción e interpretación | Translation and interpretation | Tradução e interpretação | Traduction et interprétation
    communications | | Comunicación | Communications | Comunicação | Communication
    technology | | Tecnología | Technology | Tecnologia | Technologie
    coordination | | Coordinación | Coordination | Coordenação | Coordination
  `),
});
