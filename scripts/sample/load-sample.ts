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
  if (await isSampleLoaded({ baseUrl, folder })) return false;
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

/** The records are loaded in order: with the last one published, all are. Asked as anybody may, whatever passwords are now. */
export async function isSampleLoaded({ baseUrl, folder }: Pick<SampleTarget, 'baseUrl' | 'folder'>): Promise<boolean> {
  const last = readSample(folder).initiatives.at(-1);
  return !last || (await findInitiative(new ApiClient(baseUrl), last, {})) !== undefined;
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
  const { organizationId: lead } = client;
  const known = await findInitiative(client, initiative, lead === undefined ? {} : { lead });
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

/** The initiative of this title, if there is one that the client may see: of the organisation that leads, or of all. */
async function findInitiative(
  client: ApiClient,
  { body }: SampleInitiative,
  of: { readonly lead?: string },
): Promise<Listed | undefined> {
  const title = body.title['es'] ?? '';
  const query = new URLSearchParams({ q: title.slice(0, 100), limit: '100', ...of });
  const { items } = await client.get<{ items: readonly Listed[] }>(`/v1/initiatives?${query}`);
  return items.find((one) => one.title['es'] === title);
}
