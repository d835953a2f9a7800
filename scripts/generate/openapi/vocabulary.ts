import { readFileSync } from 'node:fs';
import type { SampleInitiative, SampleOrganization } from '../../../data/americas/sample.js';
import type { ExampleRecord, Vocabulary } from './example-of.js';

const read = <T>(path: string): T => JSON.parse(readFileSync(`data/americas/${path}.json`, 'utf8')) as T;

/** The examples speak of two invented records of the sample. */
export const sampleRecords = (): readonly ExampleRecord[] => [
  { ...read<SampleInitiative>('initiatives/monitoring-nicaragua-costa-rica-agreement').body },
  { ...read<SampleOrganization>('organizations/federacion-sindical-del-corredor').body },
];

const organizationId = '0198c0de-0000-7000-8000-0000000075ae';
const seatId = '0198c0de-0000-7000-8000-00000000ae11';
const call = {
  es: 'Seguimiento tripartito del acuerdo, con visitas a los lugares de trabajo',
  en: 'Tripartite monitoring of the agreement, with workplace visits',
};

/** What people and services would say in the places that the schemas leave open. */
export const words: Vocabulary = {
  accepting: [3],
  accessToken: ['eyJhbGciOiJFZERTQSJ9.example.signature'],
  access_token: ['eyJhbGciOiJFZERTQSJ9.example.signature'],
  achieved: [2],
  aliases: [['Fair hiring']],
  alsoAdmits: [['government_local']],
  broader: ['regular_pathways'],
  broaderList: ['themes'],
  cause: ['the organisation is not known yet'],
  client_secret: ['the secret that was shown once'],
  closedBecause: ['alliance_concluded'],
  constituenciesMissing: [['employers']],
  constituency: ['workers'],
  corridors: [['NI-CR']],
  correlationId: ['0198c0de-0000-7000-8000-00000000c0de'],
  countries: [['NI', 'CR']],
  displayName: ['Coordination desk'],
  dropped: [0],
  email: ['coordination@federacion-sindical-del-corredor.example'],
  'evidence.id': ['labour_inspection'],
  'evidence.label': ['Labour inspection'],
  'evidence.matched': ['agreement_monitoring'],
  'evidence.matchedLabel': ['Monitoring of agreements'],
  'evidence.type': ['themes'],
  feature: ['themes'],
  'gaps.id': [seatId],
  'gaps.text': ['The seat of the workers of Nicaragua would be filled.'],
  iatiOrganisationType: ['22'],
  label: ['Labour inspection'],
  'labels.en': ['Fair recruitment'],
  'labels.es': ['Contratación equitativa'],
  'labels.fr': ['Recrutement équitable'],
  'labels.pt': ['Recrutamento justo'],
  language: ['es'],
  link: ['/v1/alliances?attention=incomplete'],
  members: [4],
  message: [
    {
      es: 'Sus sindicatos conocen las fincas de ambas orillas: ¿tomarían el asiento?',
      en: 'Your unions know the farms on both banks: will you take the seat?',
    },
  ],
  'missing.id': ['NI'],
  'missing.label': ['Nicaragua'],
  'missing.type': ['places'],
  modelVersion: ['2026-11.1'],
  name: ['themes'],
  nextCursor: [null],
  notYetReviewedBySpeaker: [['pt', 'fr']],
  note: [
    'The order helps to look; it does not judge whom anybody represents.',
    { es: 'Se visitaron seis fincas.', en: 'Six farms were visited.' },
  ],
  objective: [{ es: 'Que el acuerdo se cumpla en cada finca.', en: 'That the agreement is kept on every farm.' }],
  offers: [['policy_advocacy']],
  organizations: [[organizationId]],
  percent: [29],
  places: [['CR']],
  points: [0.21],
  reason: ['We take part in the neighbouring table already.'],
  refreshToken: ['the token of the last reply'],
  score: [0.21],
  'seat.id': [seatId],
  'seats.id': [seatId],
  secret: ['shown once, never again'],
  source: ['Report of the regional consultation, 2021'],
  statisticsVersion: ['2027-01-15'],
  strength: [0.84],
  subject: ['0198c0de-0000-7000-8000-000000009fb2'],
  template: ['tripartite_with_migrants_voice'],
  text: ['You both work on the monitoring of agreements in Costa Rica.'],
  'initiative.title': [call],
  'initiatives.title': [call],
  title: [{ es: 'Visitas conjuntas a diez fincas', en: 'Joint visits to ten farms' }],
  token: ['the code from the mail'],
  total: [7],
  value: [0.84],
  version: [3],
  weight: [0.25],
  withdrawnBecause: ['The agreement was signed without us.'],
  year: [2024],
};

/** Replies that are no JSON. */
export const streams: Readonly<Record<string, string>> = {
  'text/calendar': 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Alianza//meetings//EN\r\nEND:VCALENDAR',
  'text/event-stream': 'id: 42\nevent: notification\ndata: {"type":"partner_suggested"}\n\n',
};
