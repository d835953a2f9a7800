import { ApiClient } from '#testing';
import { readSample, type SampleInitiative, type SampleOrganization } from '../../data/americas/sample.js';
import { organizationOf, registerOrganization, signInDesk } from './desk.js';

export interface SampleTarget {
  readonly baseUrl: string;
  /** The folder with the records. */
  readonly folder: string;
  /** Of every desk. */
  readonly password: string;
  readonly onProgress: (done: number, of: number) => void;
}

/**
 * Loads the sample over HTTP, through the API that everybody uses: each desk signs up, verifies its address,
 * registers its organisation and publishes its initiatives. What is there already stays as it is.
 * @returns whether anything was missing
 */
export async function loadSample({ baseUrl, folder, password, onProgress }: SampleTarget): Promise<boolean> {
  if (await isSampleLoaded({ baseUrl, folder, password })) return false;
  const sample = readSample(folder);
  const total = sample.organizations.length + sample.initiatives.length;
  let done = 0;
  const step = (): void => onProgress(++done, total);
  const desks = new Map<string, ApiClient>();
  for (const organization of sample.organizations) {
    desks.set(organization.key, await loadOrganization(baseUrl, organization, password));
    step();
  }
  for (const initiative of sample.initiatives) {
    const desk = desks.get(initiative.lead);
    if (!desk) throw new Error(`${initiative.key} is led by ${initiative.lead}, which is not in the sample`);
    await loadInitiative(desk, initiative);
    step();
  }
  return true;
}

/** The records are loaded in order: with the last one there, all are. */
export async function isSampleLoaded({
  baseUrl,
  folder,
  password,
}: Pick<SampleTarget, 'baseUrl' | 'folder' | 'password'>): Promise<boolean> {
  const { organizations, initiatives } = readSample(folder);
  const last = initiatives.at(-1);
  const lead = organizations.find(({ key }) => key === last?.lead);
  if (!last || !lead) return true;
  const client = new ApiClient(baseUrl);
  const body = { email: lead.desk.email, password };
  const attempt = await client.call('POST', '/v1/auth/sign-in', { body });
  if (attempt.status !== 200) return false;
  await client.signIn(body.email, body.password);
  return (await findInitiative(client, last)) !== undefined;
}

async function loadOrganization(
  baseUrl: string,
  { key, desk, body }: SampleOrganization,
  password: string,
): Promise<ApiClient> {
  const client = await signInDesk(baseUrl, { ...desk, password });
  const known = await organizationOf(client);
  if (known === undefined) await registerOrganization(client, body, `sample-organization-${key}`);
  else client.organizationId = known;
  return client;
}

async function loadInitiative(client: ApiClient, initiative: SampleInitiative): Promise<void> {
  const known = await findInitiative(client, initiative);
  if (known && known.status !== 'draft') return;
  const idempotencyKey = `sample-initiative-${initiative.key}`;
  const options = { body: initiative.body, idempotencyKey };
  const { id } = known ?? (await client.expect<Listed>(201, 'POST', '/v1/initiatives', options)).body;
  await client.expect(200, 'POST', `/v1/initiatives/${id}/publish`);
}

interface Listed {
  readonly id: string;
  readonly status: string;
  readonly title: Readonly<Record<string, string>>;
}

/** The lead's initiative of this title, if it has one. */
async function findInitiative(client: ApiClient, { body }: SampleInitiative): Promise<Listed | undefined> {
  const lead = client.organizationId ?? (await organizationOf(client));
  if (lead === undefined) return undefined;
  const { items } = await client.get<{ items: readonly Listed[] }>(`/v1/initiatives?lead=${lead}&limit=100`);
  return items.find(({ title }) => title['es'] === body.title['es']);
}
