import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ApiClient, waitUntil } from '#testing';
import { accessTable } from '#http/testing';
import { type PublishedInitiative, publishInitiative, registerOrganization } from './americas.js';
import type { Identity } from './matching-app.js';
import { Stage } from './stage.js';

const preview = { sourceLanguage: 'es', themes: ['data'], lookingFor: [{ constituency: 'workers' }] };

describe('access to suggestions', () => {
  const stage = new Stage();
  let partner: string;
  /** With whom the partner does not work, and the id of what it declared. */
  let chamber: string;
  let conflict: string;
  const initiatives: Record<'public' | 'confidential', PublishedInitiative | undefined> = {
    public: undefined,
    confidential: undefined,
  };

  /** A pair of suggestions that nobody has touched. */
  const fresh = async (): Promise<Record<'public' | 'confidential', string>> => {
    partner = await registerOrganization(stage.app, { constituency: 'workers' });
    initiatives.public = await publishInitiative(stage.app);
    initiatives.confidential = await publishInitiative(stage.app, { visibility: 'alliance' });
    return { public: await suggested(initiatives.public), confidential: await suggested(initiatives.confidential) };
  };
  const declared = async (): Promise<string> => {
    chamber = await registerOrganization(stage.app, { constituency: 'employers' });
    const editor = await stage.lists.editorOf(partner);
    const declare = async () => (await editor.call('POST', '/v1/conflicts', bodyOf('/v1/conflicts'))).body['id'];
    return String(await waitUntil(declare, { what: 'the declaration' }));
  };
  const suggested = async ({ id }: PublishedInitiative): Promise<string> => {
    const { suggestions } = stage.lists.database;
    const find = () => suggestions.findOne({ initiativeId: id, organizationId: partner, listed: true });
    return (await waitUntil(async () => (await find()) ?? undefined, { what: 'the suggestion' }))._id;
  };
  const leads = (): string[] => [initiatives.public?.leadId ?? '', initiatives.confidential?.leadId ?? ''];
  const identities: Readonly<Record<string, () => Identity>> = {
    another: () => ({ organizations: [{ id: randomUUID(), roles: ['admin'] }] }),
    'partner reader': () => ({ organizations: [{ id: partner, roles: ['reader'] }] }),
    'partner editor': () => ({ organizations: [{ id: partner, roles: ['editor'] }] }),
    'lead reader': () => ({ organizations: leads().map((id) => ({ id, roles: ['reader'] })) }),
    'lead editor': () => ({ organizations: leads().map((id) => ({ id, roles: ['editor'] })) }),
    secretariat: () => ({ platformRoles: ['secretariat'] }),
  };

  const pathOf = (record: string, route: string, ids: Record<'public' | 'confidential', string>): string => {
    const kind = record.includes('confidential') ? 'confidential' : 'public';
    const seat = initiatives[kind]?.seats['workers'];
    return route
      .replace('initiative=&seat=', `initiative=${initiatives[kind]?.id}&seat=${seat}`)
      .replace('initiative=&organization=', `initiative=${initiatives[kind]?.id}&organization=`)
      .replace(/initiative=$/, `initiative=${initiatives[kind]?.id}`)
      .replace('organization=', `organization=${partner}`)
      .replace('{id}', route.includes('/conflicts/') ? conflict : ids[kind]);
  };
  const bodyOf = (route: string): unknown => {
    if (route.endsWith('/dismiss')) return { reason: 'theme' };
    if (route.endsWith('/conflicts')) return { about: 'organization', aboutId: chamber };
    return route.endsWith('/preview') ? preview : undefined;
  };
  const successOf = (method: string, pattern: string): number => {
    if (method === 'DELETE') return 204;
    return method === 'POST' && pattern.endsWith('/conflicts') ? 201 : 200;
  };
  const statusFor = async (caller: string, method: string, path: string, body: unknown): Promise<number> => {
    if (caller === 'nobody') {
      const api = new ApiClient(stage.app.url);
      return (await api.call(method, path, { ...(body !== undefined && { body }), idempotencyKey: false })).status;
    }
    const identity = identities[caller]?.() ?? {};
    const client = await stage.app.clientOf(identity);
    const acting = /\/(preview|conflicts)$/.test(path) && identity.organizations?.[0];
    return (await client.call(method, path, body, acting ? { 'alianza-organization': acting.id } : {})).status;
  };

  it.each(accessTable('matching').map((row) => [row.record, row.route, row] as const))(
    '%s: %s',
    async (record, route, row) => {
      const [method = '', pattern = ''] = route.split(' ');
      let ids = await fresh();
      if (pattern.startsWith('/v1/conflicts')) conflict = await declared();
      for (const [caller, answer] of Object.entries(row.expected)) {
        const path = pathOf(record, pattern, ids);
        const status = await statusFor(caller, method, path, method === 'POST' ? bodyOf(pattern) : undefined);
        expect({ caller, status }).toEqual({
          caller,
          status: answer === 'yes' ? successOf(method, pattern) : Number(answer),
        });
        // A command that was allowed has changed what the next caller would find.
        if (answer === 'yes' && method === 'POST' && pattern.includes('{id}')) ids = await fresh();
        if (answer === 'yes' && method === 'DELETE') conflict = await declared();
      }
    },
  );
});
