import { codeList, termsOf, type LabelRow } from '../build.js';
import type { CodeList, CodeListName } from '../code-list.js';

const mandateRows = {
  none: ['Sin mandato declarado', 'No mandate stated', 'Sem mandato declarado', 'Aucun mandat déclaré'],
  administrative: [
    'Trámites administrativos',
    'Administrative formalities',
    'Trâmites administrativos',
    'Formalités administratives',
  ],
  policy: ['Formulación de políticas', 'Policy making', 'Formulação de políticas', 'Élaboration des politiques'],
  implementation: ['Ejecución', 'Implementation', 'Execução', 'Mise en œuvre'],
  monitoring: ['Seguimiento', 'Monitoring', 'Monitoramento', 'Suivi'],
  evaluation: ['Evaluación', 'Evaluation', 'Avaliação', 'Évaluation'],
} as const satisfies Record<string, LabelRow>;

const initiativeKindRows = {
  proposal: ['Propuesta', 'Proposal', 'Proposta', 'Proposition'],
  call_for_partners: [
    'Convocatoria de contrapartes',
    'Call for partners',
    'Chamada de parceiros',
    'Appel à partenaires',
  ],
  cooperation_offer: ['Oferta de cooperación', 'Cooperation offer', 'Oferta de cooperação', 'Offre de coopération'],
  cooperation_request: [
    'Solicitud de cooperación',
    'Cooperation request',
    'Pedido de cooperação',
    'Demande de coopération',
  ],
  study: ['Estudio', 'Study', 'Estudo', 'Étude'],
} as const satisfies Record<string, LabelRow>;

const modalityRows = {
  bilateral: ['Bilateral', 'Bilateral', 'Bilateral', 'Bilatérale'],
  south_south: ['Sur-Sur', 'South–South', 'Sul-Sul', 'Sud-Sud'],
  triangular: ['Triangular', 'Triangular', 'Triangular', 'Triangulaire'],
  multilateral: ['Multilateral', 'Multilateral', 'Multilateral', 'Multilatérale'],
} as const satisfies Record<string, LabelRow>;

const resourceStatusRows = {
  to_be_defined: ['Por definir', 'To be defined', 'A definir', 'À définir'],
  mobilising: ['En gestión', 'Being mobilised', 'Em mobilização', 'En cours de mobilisation'],
  secured: ['Asegurados', 'Secured', 'Assegurados', 'Acquises'],
} as const satisfies Record<string, LabelRow>;

const visibilityRows = {
  public: ['Pública', 'Public', 'Pública', 'Publique'],
  registered: [
    'Organizaciones registradas',
    'Registered organisations',
    'Organizações registradas',
    'Organisations inscrites',
  ],
  alliance: ['Solo la alianza', 'The alliance only', 'Somente a aliança', 'L’alliance seulement'],
  group: ['Solo el grupo', 'The group only', 'Somente o grupo', 'Le groupe seulement'],
  organisation: ['Solo la organización', 'The organisation only', 'Somente a organização', 'L’organisation seulement'],
} as const satisfies Record<string, LabelRow>;

const organizationRoleRows = {
  admin: ['Administración', 'Administrator', 'Administração', 'Administration'],
  editor: ['Edición', 'Editor', 'Edição', 'Rédaction'],
  reader: ['Lectura', 'Reader', 'Leitura', 'Lecture'],
  authorised_officer: ['Firma autorizada', 'Authorised officer', 'Representante autorizado', 'Signataire habilité'],
} as const satisfies Record<string, LabelRow>;

const declineReasonRows = {
  theme: ['No es nuestro tema', 'Not our theme', 'Não é o nosso tema', 'Ce n’est pas notre thème'],
  territory: [
    'No es nuestro territorio',
    'Not our territory',
    'Não é o nosso território',
    'Ce n’est pas notre territoire',
  ],
  capacity: ['Sin capacidad suficiente', 'Not enough capacity', 'Sem capacidade suficiente', 'Capacité insuffisante'],
  timing: ['No es el momento', 'Not the right time', 'Não é o momento', 'Ce n’est pas le moment'],
  mandate: ['Fuera de nuestro mandato', 'Outside our mandate', 'Fora do nosso mandato', 'Hors de notre mandat'],
  already_partner: ['Ya colaboramos', 'Already a partner', 'Já colaboramos', 'Déjà partenaire'],
  other: ['Otro motivo', 'Another reason', 'Outro motivo', 'Autre motif'],
} as const satisfies Record<string, LabelRow>;

const organizationSizeRows = {
  small: ['Pequeña', 'Small', 'Pequena', 'Petite'],
  medium: ['Mediana', 'Medium', 'Média', 'Moyenne'],
  large: ['Grande', 'Large', 'Grande', 'Grande'],
} as const satisfies Record<string, LabelRow>;

const seatKindRows = {
  titular: ['Titular', 'Titular', 'Titular', 'Titulaire'],
  alternate: ['Suplente', 'Alternate', 'Suplente', 'Suppléant'],
  observer: [
    'Observador, con voz y sin voto',
    'Observer, with voice and without vote',
    'Observador, com voz e sem voto',
    'Observateur, avec voix consultative',
  ],
} as const satisfies Record<string, LabelRow>;

const commitmentUnitRows = {
  pieces: ['Unidades', 'Pieces', 'Unidades', 'Unités'],
  hours: ['Horas', 'Hours', 'Horas', 'Heures'],
  person_days: ['Días-persona', 'Person-days', 'Dias-pessoa', 'Jours-personne'],
  persons: ['Personas', 'Persons', 'Pessoas', 'Personnes'],
  events: ['Eventos', 'Events', 'Eventos', 'Événements'],
  venues: ['Locales', 'Venues', 'Locais', 'Salles'],
  trips: ['Viajes', 'Trips', 'Viagens', 'Voyages'],
  publications: ['Publicaciones', 'Publications', 'Publicações', 'Publications'],
  licences: ['Licencias', 'Licences', 'Licenças', 'Licences'],
  datasets: ['Conjuntos de datos', 'Datasets', 'Conjuntos de dados', 'Jeux de données'],
  services: ['Servicios', 'Services', 'Serviços', 'Services'],
} as const satisfies Record<string, LabelRow>;

const instrumentStatusRows = {
  not_ratified: ['Sin ratificar', 'Not ratified', 'Não ratificado', 'Non ratifié'],
  signed: ['Firmado', 'Signed', 'Assinado', 'Signé'],
  ratified: ['Ratificado', 'Ratified', 'Ratificado', 'Ratifié'],
  in_force: ['En vigor', 'In force', 'Em vigor', 'En vigueur'],
  denounced: ['Denunciado', 'Denounced', 'Denunciado', 'Dénoncé'],
} as const satisfies Record<string, LabelRow>;

export type Mandate = keyof typeof mandateRows;
export type InitiativeKind = keyof typeof initiativeKindRows;
export type Modality = keyof typeof modalityRows;
export type ResourceStatus = keyof typeof resourceStatusRows;
export type Visibility = keyof typeof visibilityRows;
export type OrganizationRole = keyof typeof organizationRoleRows;
export type DeclineReason = keyof typeof declineReasonRows;
export type OrganizationSize = keyof typeof organizationSizeRows;
export type SeatKind = keyof typeof seatKindRows;

function closedList(name: CodeListName, rows: Readonly<Record<string, LabelRow>>): CodeList {
  return codeList({ name, version: '2026-11-22', source: 'Alianza', terms: termsOf(rows) });
}

/** Lists whose ids the code itself knows: each has a type of the same meaning. */
export const closedLists = {
  commitment_units: closedList('commitment_units', commitmentUnitRows),
  instrument_statuses: closedList('instrument_statuses', instrumentStatusRows),
  mandates: closedList('mandates', mandateRows),
  initiative_kinds: closedList('initiative_kinds', initiativeKindRows),
  modalities: closedList('modalities', modalityRows),
  resource_statuses: closedList('resource_statuses', resourceStatusRows),
  visibilities: closedList('visibilities', visibilityRows),
  organization_roles: closedList('organization_roles', organizationRoleRows),
  decline_reasons: closedList('decline_reasons', declineReasonRows),
  organization_sizes: closedList('organization_sizes', organizationSizeRows),
  seat_kinds: closedList('seat_kinds', seatKindRows),
};
