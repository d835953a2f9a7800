import { ApiClient } from '#testing';
import { mailedToken } from './mailed-token.js';

export interface DeskAccount {
  readonly email: string;
  readonly password: string;
  /** BCP 47. */
  readonly language: string;
}

/** Signs a desk in; opens its account first, with the code from the local mailbox, where there is none. */
export async function signInDesk(baseUrl: string, { email, password, language }: DeskAccount): Promise<ApiClient> {
  const client = new ApiClient(baseUrl);
  const attempt = await client.call('POST', '/v1/auth/sign-in', { body: { email, password } });
  if (attempt.status === 200) {
    await client.signIn(email, password);
    return client;
  }
  const displayName = email.slice(0, email.indexOf('@'));
  await client.expect(201, 'POST', '/v1/auth/sign-up', { body: { email, password, language, displayName } });
  const token = await mailedToken(baseUrl, email);
  await client.expect(204, 'POST', '/v1/auth/verify-email', { body: { token } });
  await client.signIn(email, password);
  return client;
}

/** The organisation that the desk acts for; undefined when it has none yet. */
export async function organizationOf(client: ApiClient): Promise<string | undefined> {
  const me = await client.get<{ organizations: readonly { id: string }[] }>('/v1/me');
  return me.organizations[0]?.id;
}

/** Registers the desk's organisation and takes up a token that knows of it. @returns its id */
export async function registerOrganization(client: ApiClient, body: object, idempotencyKey?: string): Promise<string> {
  const options = { body, ...(idempotencyKey !== undefined && { idempotencyKey }) };
  const reply = await client.expect<{ id: string }>(201, 'POST', '/v1/organizations', options);
  await client.refresh();
  client.organizationId = reply.body.id;
  return reply.body.id;
}
