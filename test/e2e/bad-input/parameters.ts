import { expect, it } from '@jest/globals';
import { flawAt, flawIn, offenders } from '../problem-check.js';
import { type Parameter, type Route, routes } from '../routes.js';
import { absentId, forAll, headersFor, pathOf, plausibleBody, type Reply, send } from '../send.js';
import { idsOn, strongestOn, type World } from '../world/world.js';

type Case = readonly [what: string, flaw: string | undefined];

const lists = routes.filter(({ query }) => query.some(({ name }) => name === 'cursor'));
const byId = routes.filter(({ path }) => path.length > 0);
const reads = routes.filter(({ method, template }) => method === 'GET' && !template.endsWith('/stream'));

/** Rows of the table about paths and queries. */
export function refusesBadParameters(theWorld: () => World): void {
  const ask = (route: Route, path: string, content?: string): Promise<Reply> => {
    const { system, cast } = theWorld();
    const headers = headersFor(route, strongestOn(route, cast).token);
    return send(system.url, { method: route.method, path, headers, ...(content !== undefined && { content }) });
  };
  const plainPath = (route: Route): string => pathOf(route, idsOn(route, theWorld()));

  it.each(lists.map((route) => [route.name, route] as const))('%s: bad filters and pages', async (_, route) => {
    const path = plainPath(route);
    const cases = route.query.flatMap(({ name, schema }) => badQueries(name, schema));
    const found = await forAll(cases, async ([query, name]): Promise<Case> => {
      const reply = await ask(route, `${path}?${query}`);
      const [given = name] = query.split('=');
      return [query, name === 'cursor' ? flawIn(reply, 400) : flawAt(reply, `/${given}`)];
    });
    expect(offenders(found)).toEqual([]);
  });

  it('parameters that a route does not read', async () => {
    const strange = ['sort=name', 'debug=1', 'email[$ne]=x', 'role=admin', '__proto__=x', 'constructor=x', '$where=1'];
    const cases = reads.flatMap((route) => strange.map((query) => ({ route, query })));
    const found = await forAll(cases, async ({ route, query }): Promise<Case> => {
      const reply = await ask(route, `${plainPath(route)}?${query}`);
      return [`${route.name} ?${query}`, flawIn(reply, 400)];
    });
    expect(offenders(found)).toEqual([]);
  });

  it('ids of another shape', async () => {
    const shapes = [
      '1',
      'x',
      `${absentId}0`,
      absentId.slice(1),
      '%00',
      '%7B%22$gt%22:%22%22%7D',
      '%ED%A0%80',
      'undefined',
    ];
    const uuids = byId.flatMap((route) => route.path.filter(isId).map(({ name }) => ({ route, name })));
    const cases = uuids.flatMap(({ route, name }) => shapes.map((shape) => ({ route, name, shape })));
    const found = await forAll(cases, async ({ route, name, shape }): Promise<Case> => {
      const path = pathOf(route, { ...idsOn(route, theWorld()), [name]: shape });
      return [`${route.name} ${name}=${shape}`, flawIn(await ask(route, path, bodyOf(route)), 400)];
    });
    expect(offenders(found)).toEqual([]);
  });

  it('ids of no record', async () => {
    const cases = byId.flatMap((route) => route.path.map(({ name }) => ({ route, name })));
    const found = await forAll(cases, async ({ route, name }): Promise<Case> => {
      const path = pathOf(route, { ...idsOn(route, theWorld()), [name]: absentId });
      return [`${route.name} ${name}`, flawIn(await ask(route, path, bodyOf(route)), 404)];
    });
    expect(offenders(found)).toEqual([]);
  });

  it('a part of the path longer than any id', async () => {
    const found = await forAll(byId, async (route): Promise<Case> => {
      const path = pathOf(route, { [route.path[0]?.name ?? '']: 'x'.repeat(5_000) });
      return [route.name, flawIn(await ask(route, path, bodyOf(route)), 414)];
    });
    expect(offenders(found)).toEqual([]);
  });

  it('methods that a path does not know', async () => {
    const paths = new Map(routes.map((route) => [route.template, route]));
    const found = await forAll([...paths.values()], async (route): Promise<Case> => {
      const known = routes.filter(({ template }) => template === route.template).map(({ method }) => method);
      const path = plainPath(route);
      // Also those of another template that fits: `members/withdraw` could be somebody's id.
      const answered = routes.filter(({ template }) => isOf(template, path)).map(({ method }) => method);
      const method = ['DELETE', 'PUT', 'PATCH', 'POST', 'GET'].find((one) => !answered.includes(one)) ?? 'PURGE';
      const reply = await send(theWorld().system.url, { method, path });
      const allowed = reply.headers.get('allow')?.split(', ') ?? [];
      const missing = known.filter((one) => !allowed.includes(one));
      const flaw = missing.length > 0 ? `Allow is ${allowed.join(', ')}` : undefined;
      return [`${method} ${route.template}`, flawIn(reply, 405) ?? flaw];
    });
    expect(offenders(found)).toEqual([]);
  });

  it('a cursor of another filter, of another list, of another caller', async () => {
    const { system, cast } = theWorld();
    const get = (path: string, token = cast.lead.token): Promise<Reply> =>
      send(system.url, { method: 'GET', path, headers: { authorization: `Bearer ${token}` } });
    const first = await get('/v1/organizations?limit=1');
    const { nextCursor } = JSON.parse(first.text) as { nextCursor: string };
    const cursor = encodeURIComponent(nextCursor);
    expect((await get(`/v1/organizations?limit=1&cursor=${cursor}`)).status).toBe(200);
    const found: Case[] = [
      ['another filter', flawIn(await get(`/v1/organizations?place=CR&cursor=${cursor}`), 400)],
      ['another list', flawIn(await get(`/v1/initiatives?cursor=${cursor}`), 400)],
      ['another caller', flawIn(await get(`/v1/organizations?cursor=${cursor}`, cast.another.token), 400)],
      ['a letter changed', flawIn(await get(`/v1/organizations?cursor=${cursor.replace(/^./, 'Z')}`), 400)],
    ];
    expect(offenders(found)).toEqual([]);
  });

  it('a search is taken to the letter, whatever it looks like', async () => {
    const hostile = ['(zq+)+$', '.*', '^', '[', '\\', '$where', '%', `(${'zq+'.repeat(25)})+$`, '{"$gt":""}'];
    const searched = routes.filter(({ query }) => query.some(({ name }) => name === 'q'));
    const cases = searched.flatMap((route) => hostile.map((q) => ({ route, q })));
    const began = performance.now();
    const found = await forAll(cases, async ({ route, q }): Promise<Case> => {
      const { status, text } = await ask(route, `${route.template}?q=${encodeURIComponent(q)}`);
      const { items } = (status === 200 ? JSON.parse(text) : { items: [status] }) as { items: unknown[] };
      return [`${route.name} ${q}`, items.length === 0 ? undefined : `finds ${items.length}, ${status}`];
    });
    console.log(`${cases.length} hostile searches: ${Math.round(performance.now() - began)} ms`);
    expect(offenders(found)).toEqual([]);
  });
}

const isOf = (template: string, path: string): boolean =>
  new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
const isId = ({ schema }: Parameter): boolean => schema.format === 'uuid';
const bodyOf = (route: Route): string | undefined => route.body && JSON.stringify(plausibleBody(route));

/** @returns query strings that are wrong in this parameter, and its name */
function badQueries(
  name: string,
  { type, format, enum: values, maxLength, maximum }: Parameter['schema'],
): (readonly [query: string, name: string])[] {
  const wrong = [
    `${name}[$ne]=x`,
    `${name}[]=x`,
    `${name}=a&${name}=b`,
    `${name}=`,
    `${name}=%20%20`,
    `${name}=%00`,
    ...(maxLength === undefined ? [] : [`${name}=${'x'.repeat(maxLength + 1)}`]),
    ...(format === 'uuid' ? [`${name}=1`, `${name}=${absentId}0`] : []),
    ...(values
      ? [`${name}=no_such_code`, `${name}=${values[0]?.toUpperCase() === values[0] ? 'x' : values[0]?.toUpperCase()}`]
      : []),
    ...(type === 'integer'
      ? ['0', '-1', '1000000000', '5.5', 'x', '1e400', '0x10'].map((one) => `${name}=${one}`)
      : []),
    ...(type === 'integer' && maximum !== undefined ? [`${name}=${maximum + 1}`] : []),
    ...(name === 'cursor' ? ['cursor=forged', 'cursor=e30.e30', 'cursor=..'] : []),
  ];
  return wrong.map((query) => [query, name] as const);
}
