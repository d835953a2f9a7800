import { services } from '#contracts';
import { type ApiClient, waitUntil } from '#testing';
import { changedBetween, type Fingerprint, fingerprintOf } from '../database-fingerprint.js';
import type { Route } from '../routes.js';
import { startTestSystem, type TestSystem } from '../test-system.js';
import { type Cast, gatherCast } from './cast.js';
import { first, type Formed, formAlliance } from './form-alliance.js';

/** A running system with one record of every kind that a route names. */
export interface World {
  readonly system: TestSystem;
  readonly cast: Cast;
  readonly open: Formed;
  readonly confidential: Formed;
  /** A colleague in the lead's organisation, who is its focal point too. */
  readonly colleagueId: string;
  readonly apiKeyId: string;
  readonly feedId: string;
  /** That the lead does not work with the one that takes part in nothing. */
  readonly conflictId: string;
  /** Of the lead, with one message sent to nobody. */
  readonly webhook: { readonly id: string; readonly deliveryId: string };
  /** In the member's inbox. */
  readonly noticeId: string;
  /** Of the lead. */
  readonly followId: string;
  readonly searchId: string;
  /** Of a mail to somebody. */
  readonly unsubscribeToken: string;
}

export async function buildWorld(): Promise<World> {
  const system = await startTestSystem();
  try {
    return await peopleWorld(system);
  } catch (error) {
    await system.stop();
    throw error;
  }
}

async function peopleWorld(system: TestSystem): Promise<World> {
  const cast = await gatherCast(system);
  const { lead, member } = cast;
  const organization = `/v1/organizations/${lead.organizationId}`;
  const create = async (path: string, body: object): Promise<string> =>
    (await lead.expect<{ id: string }>(201, 'POST', path, { body })).body.id;
  const colleagueId = await create(`${organization}/members`, { email: 'colleague@desk.example', roles: ['reader'] });
  await create(`${organization}/focal-points`, { personId: colleagueId });
  const apiKeyId = await create('/v1/api-keys', { name: 'Monthly export', roles: ['reader'] });
  const feedId = await create('/v1/calendar-feeds', {});
  const webhookId = await create('/v1/webhooks', { url: nowhere, types: ['proposals.proposal-withdrawn.v1'] });
  await lead.expect(200, 'POST', `/v1/webhooks/${webhookId}/test`);
  const deliveryId = await first(lead, `/v1/webhooks/${webhookId}/deliveries`);
  const webhook = { id: webhookId, deliveryId };
  const open = await formAlliance(cast, 'public');
  const confidential = await formAlliance(cast, 'alliance');
  const conflictId = await declaredConflict(cast);
  const noticeId = await first(member, '/v1/notifications');
  const followId = await followed(lead, open.initiativeId);
  const search = { name: 'Recruitment', records: 'organizations', themes: ['fair_recruitment'] };
  const searchId = await create('/v1/saved-searches', search);
  const unsubscribeToken = await tokenInMail(system.url);
  const ofLead = { colleagueId, apiKeyId, feedId, conflictId, webhook, followId, searchId };
  return { system, cast, open, confidential, ...ofLead, noticeId, unsubscribeToken };
}

/** Matching may not have heard of the other organisation yet. */
const declaredConflict = ({ lead, another }: Cast): Promise<string> =>
  waitUntil(
    async () => {
      const body = { about: 'organization', aboutId: another.organizationId };
      const reply = await lead.call<{ id: string }>('POST', '/v1/conflicts', { body });
      return reply.status === 201 && reply.body.id;
    },
    { what: 'the declaration of a conflict' },
  );

/** Notifications may not have heard of the record yet. */
const followed = (client: ApiClient, record: string): Promise<string> =>
  waitUntil(
    async () => {
      const reply = await client.call<{ id: string }>('POST', '/v1/follows', { body: { type: 'initiative', record } });
      return reply.status === 201 && reply.body.id;
    },
    { what: 'a record that can be followed' },
  );

/** The link by which the mails to somebody are stopped stands in each of them. */
const tokenInMail = (url: string): Promise<string> =>
  waitUntil(
    async () => {
      const response = await fetch(`${url}/mail/messages`);
      const { items } = (await response.json()) as { items: readonly { headers: Readonly<Record<string, string>> }[] };
      const links = items.flatMap(({ headers }) => headers['list-unsubscribe'] ?? []);
      return /\/v1\/unsubscribe\/([\w.-]+)>/.exec(links[0] ?? '')?.[1];
    },
    { what: 'a mail that can be stopped' },
  );

/** Nothing listens there. */
const nowhere = 'http://127.0.0.1:9/';

type Ids = Readonly<Record<string, string>>;

/**
 * The ids of the lead's records that stand in the route's path. A parked subject there is none.
 * @throws Error for a route of which nothing is known: say here which record it is about
 */
export function idsOn({ template }: Route, world: World, formed: Formed = world.open): Ids {
  const { initiativeId, allianceId, suggestionId, correlationId, seatIds: _, ...within } = formed;
  const known: readonly (readonly [string, Ids])[] = [
    ['/v1/alliances/{id}', { id: allianceId, ...within }],
    // Whoever asks here brings no link: there is nothing.
    ['/v1/answers/{token}', {}],
    ['/v1/auth/answers/{token}', {}],
    ['/v1/initiatives/confirmations/{token}', {}],
    ['/v1/organizations/confirmations/{token}', {}],
    ['/v1/api-keys/{id}', { id: world.apiKeyId }],
    ['/v1/calendar-feeds/{feedId}', { feedId: world.feedId }],
    ['/v1/code-lists/{name}', { name: 'themes' }],
    ['/v1/conflicts/{id}', { id: world.conflictId }],
    ['/v1/follows/{id}', { id: world.followId }],
    ['/v1/initiatives/{id}', { id: initiativeId }],
    ['/v1/notifications/{id}', { id: world.noticeId }],
    ['/v1/operations/', {}],
    ['/v1/organizations/{id}', { id: world.cast.lead.organizationId ?? '', personId: world.colleagueId }],
    ['/v1/people/{id}', { id: world.colleagueId }],
    ['/v1/saved-searches/{id}', { id: world.searchId }],
    ['/v1/suggestions/{id}', { id: suggestionId }],
    ['/v1/trails/{correlationId}', { correlationId }],
    ['/v1/unsubscribe/{token}', { token: world.unsubscribeToken }],
    ['/v1/webhooks/{id}', world.webhook],
  ];
  if (!template.includes('{')) return {};
  const ids = known.find(([prefix]) => template.startsWith(prefix))?.[1];
  if (!ids) throw new Error(`test/e2e/world/world.ts does not know which record ${template} is about`);
  return ids;
}

/** Who may do most on a route: the secretariat on its own ones, otherwise the lead's administrator. */
export const strongestOn = ({ template }: Route, { secretariat, lead }: Cast): ApiClient =>
  /^\/v1\/(operations|audit|people)\b/.test(template) ? secretariat : lead;

interface Lag {
  readonly outboxDepth: number;
  readonly groups: readonly { readonly lag: number }[];
}

/** Waits until every event has been taken in and nothing is written any more. */
export function quiet({ system, cast }: World): Promise<Fingerprint> {
  let before: Fingerprint | undefined;
  return waitUntil(
    async () => {
      for (const service of services) {
        const { outboxDepth, groups } = await cast.secretariat.get<Lag>(`/v1/operations/${service}/lag`);
        if (outboxDepth > 0 || groups.some(({ lag }) => lag > 0)) return undefined;
      }
      const now = await fingerprintOf(system.mongod.uri);
      const still = before !== undefined && changedBetween(before, now).length === 0;
      before = now;
      return still && now;
    },
    { what: 'the system to come to rest', timeoutMs: 60_000 },
  );
}
