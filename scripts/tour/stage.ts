import { readSample } from '../../data/americas/sample.js';
import { organizationOf, signInDesk } from '../sample/desk.js';
import { ApiClient } from '#testing';
import { Desk } from './desk.js';
import type { Narrator } from './narrator.js';

export interface StageOptions {
  readonly baseUrl: string;
  /** The folder of the sample data. */
  readonly folder: string;
  /** Of every sample desk and of the secretariat. */
  readonly password: string;
  readonly secretariatEmail: string;
  readonly narrator: Narrator;
}

/** The organisations that play; all of them are fictional. */
export interface Cast {
  readonly council: Desk;
  readonly corridorUnions: Desk;
  readonly farmAndHomeUnions: Desk;
  readonly smallEmployers: Desk;
  readonly migrantWorkers: Desk;
  readonly returnedMigrants: Desk;
  readonly secretariat: Desk;
}

export interface Stage extends StageOptions {
  readonly cast: Cast;
}

const keys = {
  council: 'concejo-municipal-de-la-frontera-norte',
  corridorUnions: 'federacion-sindical-del-corredor',
  farmAndHomeUnions: 'federacion-de-trabajadores-agricolas',
  smallEmployers: 'federacion-de-pequenos-empleadores',
  migrantWorkers: 'asociacion-de-trabajadoras-y-trabajadores-migrantes',
  returnedMigrants: 'asociacion-de-personas-retornadas',
} as const;

/** Signs the desks in; they are there once the sample data is. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { organizations } = readSample(options.folder);
  const deskOf = async (key: string): Promise<Desk> => {
    const found = organizations.find((organization) => organization.key === key);
    if (!found?.body.provenance?.fictional) throw new Error(`${key} is not a fictional organisation of the sample`);
    const client = await signInDesk(options.baseUrl, { ...found.desk, password: options.password });
    client.organizationId = await organizationOf(client);
    return new Desk(found.body.names['en'] ?? key, client, options.narrator);
  };
  const secretariat = new ApiClient(options.baseUrl);
  await secretariat.signIn(options.secretariatEmail, options.password);
  return {
    ...options,
    cast: {
      council: await deskOf(keys.council),
      corridorUnions: await deskOf(keys.corridorUnions),
      farmAndHomeUnions: await deskOf(keys.farmAndHomeUnions),
      smallEmployers: await deskOf(keys.smallEmployers),
      migrantWorkers: await deskOf(keys.migrantWorkers),
      returnedMigrants: await deskOf(keys.returnedMigrants),
      secretariat: new Desk('Secretariat', secretariat, options.narrator),
    },
  };
}

/** Business time of the system, which the manual clock may have moved. */
export async function businessTime({ cast }: Stage): Promise<Date> {
  const options = { body: { advanceMs: 1 } };
  const path = '/v1/operations/directory/clock';
  const { body } = await cast.secretariat.client.expect<{ now: string }>(200, 'POST', path, options);
  return new Date(body.now);
}

/** The secretariat moves business time, where it may be moved, to some days after a day. */
export async function letPassUntil(stage: Stage, day: string, daysAfter: number, what: string): Promise<void> {
  const now = await businessTime(stage);
  const until = Date.parse(day) + daysAfter * 86_400_000;
  const body = { advanceMs: Math.max(1, until - now.getTime()) };
  await stage.cast.secretariat.does(what, 200, 'POST', '/v1/operations/directory/clock', { body });
}

/** A day, `YYYY-MM-DD`, some days after a moment. */
export const dayAfter = (moment: Date, days: number): string =>
  new Date(moment.getTime() + days * 86_400_000).toISOString().slice(0, 10);
