import { randomUUID } from 'node:crypto';
import { registerOrganization, signInDesk } from '../../sample/desk.js';
import { Desk } from '../desk.js';
import { groupOf } from '../groups.js';
import { dayAfter, type Stage } from '../stage.js';
import { placeOf } from './fill-table.js';
import { type FormingAlliance, suggestionsFor } from './find-partners.js';
import type { PostedInitiative } from './post-initiative.js';
import type { AllianceReply, InvitationReply } from './replies.js';
import { noticeOf } from './tell-partners.js';

export interface Newcomer {
  readonly desk: Desk;
}

/** The migrants' association leaves; an organisation that has only just registered takes its place. */
export async function loseAndRegainBalance(
  stage: Stage,
  initiative: PostedInitiative,
  { allianceId }: FormingAlliance,
  now: Date,
): Promise<Newcomer> {
  const { cast, narrator } = stage;
  narrator.act(5, 'A needed member leaves, and the balance is regained');
  const alliance = `/v1/alliances/${allianceId}`;
  const place = await placeOf(cast.migrantWorkers, alliance);
  await cast.migrantWorkers.does('leaves its seat', 200, 'POST', `${alliance}/seats/${place.id}/vacate`);
  const { composition } = await cast.council.client.get<AllianceReply>(alliance);
  if (composition.met) throw new Error('The balance should be broken');
  narrator.shows(
    composition.missing.map(({ constituency, count }) => `missing: ${count} for ${groupOf(constituency)}`),
  );
  await noticeOf(cast.smallEmployers, initiative, 'balance_broken', 'the balance is broken');

  const desk = await register(stage);
  const found = await suggestionsFor(cast.council, initiative, 'migrant_led', (suggestions) =>
    suggestions.some(({ organization }) => organization.id === desk.organizationId),
  );
  narrator.shows(found.slice(0, 3).map(({ shownAt, organization }) => `${shownAt}. ${organization.names['es']}`));
  const body = {
    organizationId: desk.organizationId,
    seatId: initiative.seatIds['migrant_led'],
    message: { es: 'Les invitamos a la mesa.', en: 'We invite you to the table.' },
    expiresOn: dayAfter(now, 20),
  };
  const path = `${alliance}/invitations`;
  const { id } = await cast.council.createsOnceKnown<InvitationReply>('invites the newcomer', path, body);
  await noticeOf(desk, initiative, 'partner_invited', 'it is invited');
  await desk.does('accepts', 200, 'POST', `${path}/${id}/accept`);
  const { composition: restored } = await cast.council.client.get<AllianceReply>(alliance);
  if (!restored.met) throw new Error('The balance should be restored');
  await noticeOf(cast.smallEmployers, initiative, 'balance_restored', 'the balance is restored');
  return { desk };
}

/** A desk opens its account and registers a fictional organisation; no legal personality is needed. */
async function register({ baseUrl, password, narrator }: Stage): Promise<Desk> {
  const mark = randomUUID().slice(0, 8);
  const started = performance.now();
  const email = `coordination@casa-del-rio-${mark}.example`;
  const client = await signInDesk(baseUrl, { email, password, language: 'es' });
  await registerOrganization(client, {
    names: { es: `Casa de las Personas Migrantes del Río (${mark})`, en: `House of the River’s Migrants (${mark})` },
    constituency: 'migrant_led',
    places: ['CR', 'NI'],
    themes: ['tripartite_governance', 'fair_recruitment'],
    sectors: ['agriculture'],
    corridors: ['NI-CR'],
    populations: ['seasonal_workers'],
    offers: ['communications'],
    needs: ['training'],
    workingLanguages: ['es'],
    size: 'small',
    mission: { es: 'Que quienes cruzan por la cosecha hablen por sí mismos.' },
    provenance: {
      fictional: true,
      note: { es: 'Organización ficticia del recorrido.', en: 'Fictional, of the tour.' },
    },
  });
  narrator.did('A newcomer', 'signs up, verifies its address and registers', performance.now() - started);
  return new Desk('The newcomer', client, narrator);
}
