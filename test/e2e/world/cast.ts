import { registerOrganization, signInDesk } from '../../../scripts/sample/desk.js';
import { secretariatDesk } from '../../../scripts/launch/index.js';
import { ApiClient } from '#testing';
import type { TestSystem } from '../test-system.js';

export const deskPassword = 'a password for all desks';

/** The desks of a small world; each but the secretariat administers an organisation of its own. */
export interface Cast {
  /** Leads and coordinates. */
  readonly lead: ApiClient;
  /** Workers, seated. */
  readonly member: ApiClient;
  /** Employers, seated. */
  readonly employer: ApiClient;
  /** Workers with open invitations. */
  readonly invited: ApiClient;
  /** Employers with open invitations to the seat that the candidate stands for, so that the candidate waits. */
  readonly rival: ApiClient;
  readonly candidate: ApiClient;
  /** Takes part in nothing. */
  readonly another: ApiClient;
  readonly secretariat: ApiClient;
}

const constituencies = {
  lead: 'government_local',
  member: 'workers',
  employer: 'employers',
  invited: 'workers',
  rival: 'employers',
  candidate: 'employers',
  another: 'faith_based',
} as const;

export async function gatherCast({ url, state }: TestSystem): Promise<Cast> {
  const secretariat = new ApiClient(url);
  await secretariat.signIn(secretariatDesk, state.samplePassword);
  const desks: Record<string, ApiClient> = {};
  for (const [role, constituency] of Object.entries(constituencies)) {
    const account = { email: `${role}@desk.example`, password: deskPassword, language: 'es' };
    const client = await signInDesk(url, account);
    await registerOrganization(client, {
      names: { es: `Organización ${role}` },
      constituency,
      places: ['CR'],
      themes: role === 'another' ? [] : ['fair_recruitment'],
      offers: role === 'another' ? [] : ['training'],
      workingLanguages: ['es'],
    });
    desks[role] = client;
  }
  return { ...(desks as Record<keyof typeof constituencies, ApiClient>), secretariat };
}
