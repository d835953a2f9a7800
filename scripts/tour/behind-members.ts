import { mailedToken } from '../sample/mailed-token.js';
import { organizationOf, registerOrganization, signInDesk } from '../sample/desk.js';
import { ApiClient } from '#testing';
import { Desk } from './desk.js';
import type { Stage } from './stage.js';

/** Who stands behind two members of the council, and takes no seat itself; all of them are fictional. */
export interface BehindMembers {
  /** Institutions of the state for which the city council sits there. */
  readonly labour: Desk;
  readonly migration: Desk;
  /** Signs for the city council; its desk cannot. */
  readonly officer: Desk;
  /** Unions of the federation of the corridor. */
  readonly caneCutters: Desk;
  readonly packers: Desk;
}

const note = { es: 'Organización ficticia del recorrido.', en: 'Fictional, of the tour.' };

/** By the name of the desk. */
const organizations = {
  labour: {
    key: 'direccion-de-trabajo-de-la-frontera-norte',
    constituency: 'government_national',
    names: {
      es: 'Dirección de Trabajo de la Frontera Norte',
      en: 'Labour Directorate of the Northern Border',
    },
  },
  migration: {
    key: 'direccion-de-migracion-de-la-frontera-norte',
    constituency: 'government_national',
    names: {
      es: 'Dirección de Migración de la Frontera Norte',
      en: 'Migration Directorate of the Northern Border',
    },
  },
  caneCutters: {
    key: 'sindicato-de-la-cana-del-norte',
    constituency: 'workers',
    names: { es: 'Sindicato de la Caña del Norte', en: 'Northern Cane Workers’ Union' },
  },
  packers: {
    key: 'sindicato-de-las-empacadoras-del-norte',
    constituency: 'workers',
    names: { es: 'Sindicato de las Empacadoras del Norte', en: 'Northern Packers’ Union' },
  },
} as const;

/** They sign in; the first time that the story is told somewhere they register, and are there again the next time. */
export async function openBehindMembers(stage: Stage): Promise<BehindMembers> {
  const started = performance.now();
  const [labour, migration, caneCutters, packers, officer] = await Promise.all([
    openDesk(stage, organizations.labour),
    openDesk(stage, organizations.migration),
    openDesk(stage, organizations.caneCutters),
    openDesk(stage, organizations.packers),
    openOfficer(stage),
  ]);
  const who = 'Two institutions of its state, two unions, and the officer who signs for the city council';
  stage.narrator.did(who, 'sign in: they will be asked', performance.now() - started);
  return { labour, migration, caneCutters, packers, officer };
}

async function openDesk(
  { baseUrl, password, narrator }: Stage,
  { key, constituency, names }: (typeof organizations)[keyof typeof organizations],
): Promise<Desk> {
  const client = await signInDesk(baseUrl, { email: `coordination@${key}.example`, password, language: 'es' });
  const known = await organizationOf(client);
  if (known !== undefined) client.organizationId = known;
  else {
    const provenance = { fictional: true, note };
    await registerOrganization(client, { names, constituency, places: ['CR'], workingLanguages: ['es'], provenance });
  }
  return new Desk(names.en, client, narrator);
}

/** A colleague whom the council’s desk adds with this one role, and who sets a password with the code from the mail. */
async function openOfficer({ baseUrl, password, narrator, cast: { council } }: Stage): Promise<Desk> {
  const email = 'signature@concejo-municipal-de-la-frontera-norte.example';
  const client = new ApiClient(baseUrl);
  const attempt = await client.call('POST', '/v1/auth/sign-in', { body: { email, password } });
  if (attempt.status !== 200) {
    const body = { email, language: 'es', displayName: 'Firma autorizada', roles: ['authorised_officer'] };
    const added = await council.client.call('POST', `/v1/organizations/${council.organizationId}/members`, { body });
    // A story that was cut off right here left one without a password.
    if (added.status !== 201) await client.expect(204, 'POST', '/v1/auth/password-reset', { body: { email } });
    const token = await mailedToken(baseUrl, email);
    await client.expect(204, 'POST', '/v1/auth/password-reset/complete', { body: { token, newPassword: password } });
  }
  await client.signIn(email, password);
  client.organizationId = council.organizationId;
  return new Desk('The authorised officer of the city council', client, narrator);
}
