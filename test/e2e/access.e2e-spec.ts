import { agrees } from '#http/testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ApiClient, waitUntil } from '#testing';
import { mailedToken } from '../../scripts/sample/mailed-token.js';
import { type AccessRow, accessRows, routesOf } from './access-tables.js';
import { flawIn, offenders } from './problem-check.js';
import { namesOf, type OpenApi, type Route, routeOf, routes } from './routes.js';
import { forAll, headersFor, pathOf, plausibleBody, type Reply, send } from './send.js';
import { deskPassword } from './world/cast.js';
import type { Formed } from './world/form-alliance.js';
import { buildWorld, idsOn, type World } from './world/world.js';

jest.setTimeout(60_000);

type Case = readonly [what: string, flaw: string | undefined];

const rows = accessRows().filter(({ page }) => page !== 'keys');
const ofPersons = new Set(accessRows().flatMap((row) => (row.page === 'keys' ? routesOf(row) : [])));
const tabled = new Set(rows.flatMap(routesOf));
/** Rows about a record of one organisation, as somebody of another organisation sees it. */
const foreign = rows.filter(({ route, expected }) => route.includes('{') && expected['another'] !== undefined);
const operations = rows.filter(({ page }) => page === 'operations');

describe('access to the whole platform', () => {
  let world: World;
  let auditor: ApiClient;

  beforeAll(async () => {
    world = await buildWorld();
    auditor = await staff('auditor');
  }, 120_000);

  afterAll(() => world.system.stop(), 60_000);

  const staff = async (role: string): Promise<ApiClient> => {
    const email = `${role}@secretariat.example`;
    const body = { email, language: 'es', platformRoles: [role] };
    await world.cast.secretariat.expect(201, 'POST', '/v1/people', { body });
    const client = new ApiClient(world.system.url);
    const code = await mailedToken(world.system.url, email);
    const reset = { body: { token: code, newPassword: deskPassword } };
    await client.expect(204, 'POST', '/v1/auth/password-reset/complete', reset);
    await client.signIn(email, deskPassword);
    return client;
  };
  const ask = (route: Route, token: string | undefined, formed: Formed = world.open): Promise<Reply> =>
    send(world.system.url, {
      method: route.method,
      path: pathOf(route, idsOn(route, world, formed)),
      headers: headersFor(route, token),
      ...(route.body && { content: JSON.stringify(bodyOn(route, formed)) }),
    });

  /** With a seat and an organisation that are there, so that only the caller can be what is wrong. */
  const bodyOn = (route: Route, { seatIds }: Formed): unknown => {
    const { organizationId } = world.cast.candidate;
    const properties = route.body?.schema.properties ?? {};
    return {
      ...plausibleBody(route),
      ...(properties['seatId'] && { seatId: seatIds['workers'] }),
      ...(properties['organizationId'] && { organizationId }),
    };
  };

  it('is written down for every route, and for no route that is not there', () => {
    const served = routes.map(({ name }) => name);
    expect({
      withoutRow: served.filter((name) => !tabled.has(name)),
      withoutRoute: [...tabled].filter((name) => !served.includes(name)),
    }).toEqual({ withoutRow: [], withoutRoute: [] });
  });

  it('is tested for the routes that are served, no less and no more', async () => {
    const reply = await send(world.system.url, { method: 'GET', path: '/docs/openapi.json' });
    expect(namesOf(JSON.parse(reply.text) as OpenApi).sort()).toEqual(routes.map(({ name }) => name).sort());
  });

  it('without a token is what the tables say', async () => {
    const found = await forAll(rows.filter(isOpen), async (row): Promise<Case> => {
      const [name = ''] = routesOf(row);
      const reply = await ask(routeOf(name), undefined);
      return [`${row.page}: ${row.record}, ${row.route}`, misfit(row, 'nobody', reply)];
    });
    expect(offenders(found)).toEqual([]);
  });

  it('of another organisation, on every record that is open, is what the tables say', async () => {
    const cases = foreign.filter(isOpen);
    const found = await forAll(cases, async (row): Promise<Case> => {
      const [name = ''] = routesOf(row);
      const reply = await ask(routeOf(name), world.cast.another.token);
      return [`${row.page}: ${row.record}, ${row.route}`, misfit(row, 'another', reply)];
    });
    expect(cases.length).toBeGreaterThan(40);
    expect(offenders(found)).toEqual([]);
  });

  it('of another organisation to anything of a confidential initiative is as if it were not there', async () => {
    const about = /^\/v1\/(alliances|initiatives|suggestions|trails)\/{/;
    const cases = routes.filter(({ template }) => about.test(template));
    const found = await forAll(cases, async (route): Promise<Case> => {
      const reply = await ask(route, world.cast.another.token, world.confidential);
      return [route.name, flawIn(reply, 404)];
    });
    expect(cases.length).toBeGreaterThan(40);
    expect(offenders(found)).toEqual([]);
  });

  it('shows nothing of a confidential initiative in any list', async () => {
    const { initiativeId, allianceId, suggestionId, invitationId } = world.confidential;
    const lists = routes.filter(
      ({ method, template, query }) => method === 'GET' && !template.includes('{') && query.length > 0,
    );
    const open = lists.filter(({ template }) => !/operations|audit|people|api-keys|suggestions/.test(template));
    const found = await forAll(open, async (route): Promise<Case> => {
      const { text } = await ask(route, world.cast.another.token);
      const shown = [initiativeId, allianceId, suggestionId, invitationId].filter((id) => text.includes(id));
      return [route.name, shown.length > 0 ? `shows ${shown.join()}` : undefined];
    });
    expect(offenders(found)).toEqual([]);
  });

  it('of a mail that was forwarded is nothing: who was invited signs in and answers, and nobody else', async () => {
    const { url } = world.system;
    const link = await linkInMail(url, 'invited@desk.example');
    const page = { headers: { accept: 'text/html' }, redirect: 'manual' } as const;
    const browse = (path: string, form?: Readonly<Record<string, string>>, cookie = ''): Promise<Response> =>
      fetch(url + path, {
        ...page,
        headers: { ...page.headers, cookie },
        ...(form && { method: 'POST', body: new URLSearchParams(form) }),
      });
    const signIn = (await browse(link)).headers.get('location') ?? '';
    const as = (role: string): Promise<Response> =>
      browse(signIn, { email: `${role}@desk.example`, password: deskPassword });
    const forwarded = await as('another');
    expect([forwarded.status, forwarded.headers.getSetCookie()]).toEqual([404, []]);
    const foreign = `alianza_answer=${world.cast.another.token ?? ''}`;
    expect((await browse(link, { choice: 'yes' }, foreign)).status).toBe(404);
    expect((await browse(link, { choice: 'yes' })).status).toBe(303);
    const entered = await as('invited');
    expect([entered.status, entered.headers.get('location')]).toEqual([303, link]);
    const [cookie = ''] = (entered.headers.getSetCookie()[0] ?? '').split(';', 1);
    const everywhere = await forAll(
      routes.filter(({ access }) => access === 'closed'),
      async (route) => {
        const reply = await send(url, {
          method: route.method,
          path: pathOf(route, idsOn(route, world)),
          headers: { cookie },
        });
        return [route.name, flawIn(reply, 401)] as const;
      },
    );
    expect(offenders(everywhere)).toEqual([]);
    expect((await browse(link, undefined, cookie)).status).toBe(200);
    expect((await browse(link, { choice: 'no', reason: 'capacity' }, cookie)).status).toBe(200);
    expect((await browse(link, { choice: 'yes' }, cookie)).status).toBe(410);
  });

  it('with an API key is closed where something is a person’s own, and nowhere else for that', async () => {
    const { lead } = world.cast;
    const wanted = { body: { name: 'A program', roles: ['reader'] } };
    const { body: made } = await lead.expect<{ secret: string }>(201, 'POST', '/v1/api-keys', wanted);
    const credentials = { body: { grant_type: 'client_credentials', client_secret: made.secret } };
    const program = new ApiClient(world.system.url);
    const { body: granted } = await program.expect<{ access_token: string }>(
      200,
      'POST',
      '/v1/auth/token',
      credentials,
    );
    const guarded = routes.filter(({ access }) => access !== 'open');
    const found = await forAll(guarded, async (route) => {
      const { status, text } = await ask(route, granted.access_token);
      return [route.name, status === 403 && text.includes('/persons_only')] as const;
    });
    expect(found.flatMap(([name, refused]) => (refused ? [name] : [])).sort()).toEqual([...ofPersons].sort());
  });

  it.each(operations.flatMap((row) => routesOf(row).map((name) => [name, row] as const)))('%s', async (name, row) => {
    const { another, secretariat } = world.cast;
    const tokens = {
      nobody: undefined,
      another: another.token,
      auditor: auditor.token,
      secretariat: secretariat.token,
    };
    for (const [caller, token] of Object.entries(tokens)) {
      const { status } = await ask(routeOf(name), token);
      const cell = row.expected[caller] ?? '';
      // There is no such subject or group here: who may act on one learns just that.
      const fits = agrees(cell, status) || (cell === 'yes' && row.route.startsWith('POST') && status === 404);
      expect({ caller, fits, status }).toEqual({ caller, fits: true, status });
    }
  });
});

/** The path in the newest mail to this address that can be answered. */
const linkInMail = (url: string, email: string): Promise<string> =>
  waitUntil(
    async () => {
      const response = await fetch(`${url}/mail/messages`);
      const { items } = (await response.json()) as { items: readonly { to: readonly string[]; text: string }[] };
      const mails = items.filter(({ to }) => to.includes(email)).map(({ text }) => text);
      return mails.map((text) => /\/v1\/answers\/[\w-]+/.exec(text)?.[0]).findLast((path) => path !== undefined);
    },
    { what: `a mail to ${email} that can be answered` },
  );

/** Not about an initiative that others may not read. */
const isOpen = ({ record }: AccessRow): boolean =>
  !/confidential|^initiative, (draft|registered|alliance|organisation)$/.test(record);

function misfit({ expected }: AccessRow, caller: string, { status, text }: Reply): string | undefined {
  const cell = expected[caller] ?? '';
  // Whoever may sign in may also get the password wrong.
  const tried = cell === 'yes' && status === 401 && text.includes('/wrong_credentials');
  return tried || agrees(cell, status) ? undefined : `${status}, and the table says ${cell}`;
}
