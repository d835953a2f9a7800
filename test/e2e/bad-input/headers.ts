import { expect, it } from '@jest/globals';
import { flawIn, offenders, problemIn } from '../problem-check.js';
import { type Route, routes } from '../routes.js';
import { forAll, headersFor, pathOf, plausibleBody, type Reply, send } from '../send.js';
import { idsOn, strongestOn, type World } from '../world/world.js';
import { forgedTokens } from './tokens.js';

type Case = readonly [what: string, flaw: string | undefined];
type Headers = Readonly<Record<string, string | undefined>>;

const guarded = routes.filter(({ access }) => access !== 'open');
const keyed = routes.filter(({ keyRequired }) => keyRequired);
const versioned = routes.filter((route) => route.versioned);

/** Rows of the table about tokens, idempotency keys and versions. */
export function refusesBadHeaders(theWorld: () => World): void {
  const ask = (route: Route, headers: Headers): Promise<Reply> => {
    const world = theWorld();
    const { system, cast } = world;
    return send(system.url, {
      method: route.method,
      path: pathOf(route, idsOn(route, world)),
      headers: { ...headersFor(route, strongestOn(route, cast).token), ...headers },
      ...(route.body && { content: JSON.stringify(plausibleBody(route)) }),
    });
  };

  it('a key of ours makes a good token, so that the bad ones are bad for one reason', async () => {
    const [, token = ''] = (await forgedTokens(theWorld())).find(([what]) => what === 'control') ?? [];
    expect(
      (await send(theWorld().system.url, { method: 'GET', path: '/v1/me', headers: { authorization: token } })).status,
    ).toBe(200);
  });

  it('tokens that are not good: 401 with one constant text, on every route', async () => {
    const attacks = (await forgedTokens(theWorld())).filter(([what]) => what !== 'control');
    const cases = guarded.flatMap((route) => attacks.map(([what, authorization]) => ({ route, what, authorization })));
    const texts = new Set<string>();
    const found = await forAll(cases, async ({ route, what, authorization }): Promise<Case> => {
      const reply = await ask(route, { authorization, 'accept-language': 'en' });
      const flaw = flawIn(reply, 401) ?? challengeMissingIn(reply);
      if (flaw === undefined) texts.add(textOf(reply));
      return [`${route.name}, ${what}`, flaw];
    });
    expect(offenders(found)).toEqual([]);
    expect([...texts]).toHaveLength(1);
  });

  it('no header at all: 401 on every closed route', async () => {
    const closed = routes.filter(({ access }) => access === 'closed');
    const found = await forAll(closed, async (route): Promise<Case> => {
      const reply = await ask(route, { authorization: undefined });
      return [route.name, flawIn(reply, 401) ?? challengeMissingIn(reply)];
    });
    expect(offenders(found)).toEqual([]);
  });

  it('an organisation that is not the caller’s, or none', async () => {
    const found = await forAll(guarded, async (route): Promise<readonly Case[]> => [
      [`${route.name}, a text`, flawIn(await ask(route, { 'alianza-organization': 'mine' }), 400)],
      [
        `${route.name}, another’s`,
        flawIn(await ask(route, { 'alianza-organization': theWorld().cast.another.organizationId }), 403),
      ],
    ]);
    expect(offenders(found.flat())).toEqual([]);
  });

  it('idempotency keys that are missing or none', async () => {
    const bad = [undefined, '', 'short', 'with a blank', 'x'.repeat(129), '{"$gt":""}{"$gt": ""}'];
    const cases = keyed.flatMap((route) => bad.map((key) => ({ route, key })));
    const found = await forAll(cases, async ({ route, key }): Promise<Case> => {
      const reply = await ask(route, { 'idempotency-key': key });
      return [
        `${route.name}, ${key?.slice(0, 20)}`,
        flawIn(reply, 400) ?? typeOtherThan(reply, 'idempotency_key_required'),
      ];
    });
    expect(keyed.length).toBeGreaterThan(0);
    expect(offenders(found)).toEqual([]);
  });

  it('versions that are missing or none', async () => {
    const found = await forAll(versioned, async (route): Promise<readonly Case[]> => {
      const missing = await ask(route, { 'if-match': undefined });
      const bad = ['*', '1', 'W/"1"', '"one"', '"1", "2"', '"-1"'].map(async (version): Promise<Case> => {
        return [`${route.name}, ${version}`, flawIn(await ask(route, { 'if-match': version }), 400)];
      });
      return [[`${route.name}, none`, flawIn(missing, 428)], ...(await Promise.all(bad))];
    });
    expect(versioned.length).toBeGreaterThan(0);
    expect(offenders(found.flat())).toEqual([]);
  });
}

const challengeMissingIn = ({ headers }: Reply): string | undefined =>
  headers.get('www-authenticate') === null ? 'has no WWW-Authenticate' : undefined;

const typeOtherThan = (reply: Reply, slug: string): string | undefined => {
  const { type } = problemIn(reply);
  return type.endsWith(`/${slug}`) ? undefined : `is ${type}`;
};

/** What is told, without what differs from request to request. */
function textOf(reply: Reply): string {
  const { correlationId: _id, instance: _path, ...told } = problemIn(reply);
  return JSON.stringify(told);
}
