import { dayAfter, type Stage } from '../stage.js';
import { groupOf } from '../groups.js';
import type { InitiativeReply } from './replies.js';

export interface PostedInitiative {
  readonly id: string;
  /** By constituency. */
  readonly seatIds: Readonly<Record<string, string>>;
  /** Of the request that published it: everything that follows carries it. */
  readonly correlationId: string;
}

interface PreviewReply {
  readonly items: readonly {
    readonly seat: { readonly constituency: string };
    readonly reached: number;
    readonly partners: readonly { readonly score: number }[];
  }[];
}

const draft = (closesOn: string): Record<string, unknown> => ({
  kind: 'proposal',
  sourceLanguage: 'es',
  title: {
    es: 'Mesa tripartita del corredor, con la voz de las personas migrantes',
    en: 'Tripartite table of the corridor, with the migrants’ voice',
  },
  summary: {
    es: 'Gobierno local, sindicatos, empleadores y personas migrantes acuerdan cómo se contrata y se aloja a quienes cruzan por la cosecha.',
    en: 'Local government, unions, employers and migrants agree on how those who cross for the harvest are recruited and housed.',
  },
  problem: { es: 'Cada temporada se repiten las mismas quejas y nadie les da seguimiento.' },
  themes: ['tripartite_governance', 'fair_recruitment'],
  sectors: ['agriculture'],
  places: ['CR'],
  has: ['venue_and_convening'],
  resources: { status: 'to_be_defined' },
  lookingFor: [
    { constituency: 'workers', places: ['CR'], offers: ['policy_advocacy'], count: 1 },
    { constituency: 'employers', places: ['CR'], offers: ['recruitment'], count: 1 },
    { constituency: 'migrant_led', places: ['CR'], offers: ['communications'], count: 1 },
  ],
  composition: { template: 'tripartite_with_migrants_voice' },
  closesOn,
});

/** A city council drafts an initiative, looks whom it would reach, corrects it and publishes it. */
export async function postInitiative({ cast: { council }, narrator }: Stage, now: Date): Promise<PostedInitiative> {
  narrator.act(1, 'A city council posts an initiative');
  const body = draft(dayAfter(now, 120));
  const drafted = await council.does<InitiativeReply>(
    'drafts it; resources: to be defined',
    201,
    'POST',
    '/v1/initiatives',
    {
      body,
    },
  );
  const before = await council.does<PreviewReply>('asks whom it would reach', 200, 'POST', '/v1/matches/preview', {
    body,
  });
  narrator.shows(reachOf(before.body));
  const corrected = { ...body, corridors: ['NI-CR'], places: ['CR', 'NI'], populations: ['seasonal_workers'] };
  const after = await council.does<PreviewReply>(
    'adds the corridor Nicaragua–Costa Rica and asks again',
    200,
    'POST',
    '/v1/matches/preview',
    { body: corrected },
  );
  narrator.shows(reachOf(after.body));
  const { id, version } = drafted.body;
  await council.does('corrects the draft', 200, 'PATCH', `/v1/initiatives/${id}`, {
    body: { corridors: ['NI-CR'], places: ['CR', 'NI'], populations: ['seasonal_workers'] },
    headers: { 'if-match': `"${version}"` },
  });
  const published = await council.does<InitiativeReply>('publishes it', 200, 'POST', `/v1/initiatives/${id}/publish`);
  const seats = published.body.composition.seats.filter(({ kind }) => kind === 'titular');
  return {
    id,
    seatIds: Object.fromEntries(seats.map((seat) => [seat.constituency, seat.id])),
    correlationId: published.correlationId,
  };
}

const reachOf = ({ items }: PreviewReply): string[] =>
  items.map(({ seat, reached, partners: [first] }) => {
    const best = first ? `, best fit ${first.score.toFixed(2)}` : '';
    return `seat of ${groupOf(seat.constituency)}: ${reached} organisations${best}`;
  });
