import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { flawAt, flawIn, offenders } from '../problem-check.js';
import { type Route, routes, type Schema } from '../routes.js';
import { forAll, headersFor, pathOf, type Reply, send } from '../send.js';
import { idsOn, strongestOn, type World } from '../world/world.js';
import { badValuesOf, beyondNumbers } from './bad-values.js';
import { fieldsOf, objectsOf, withValueAt } from './fields.js';
import { type BadValue, together } from './together.js';

type Body = NonNullable<Route['body']>;
type RouteWithBody = Route & { readonly body: Body };

const withBody = routes.filter((route): route is RouteWithBody => route.body !== undefined);
/** Commands that take no body at all. */
const withoutBody = routes.filter(({ method, body }) => method !== 'GET' && body === undefined);

const bodyLimit = 256 * 1024;
const deep = '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000);
const elements = `{"a":[${'1,'.repeat(99_999)}1]}`;
const keys = `{${Array.from({ length: 100_000 }, (_, key) => `"k${key}":1`).join(',')}}`;
const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, ' '));
/** The example with these in it. */
const bodyWith = ({ schema, example }: Body, values: readonly BadValue[]): string =>
  toJson(values.reduce<unknown>((so, { pointer, value }) => withValueAt(schema, so, pointer, value), example));
const toJson = (value: unknown): string => JSON.stringify(value).replaceAll(`"${beyondNumbers}"`, '1e400');

/** Rows of the table about what stands in a body, on every route that takes one. */
export function refusesBadBodies(theWorld: () => World): void {
  const post = (
    route: Route,
    content: string | Uint8Array<ArrayBuffer> | undefined,
    headers: Readonly<Record<string, string | undefined>> = {},
  ): Promise<Reply> => {
    const world = theWorld();
    const { token } = strongestOn(route, world.cast);
    return send(world.system.url, {
      method: route.method,
      path: pathOf(route, idsOn(route, world)),
      headers: { ...headersFor(route, token), ...headers },
      ...(content !== undefined && { content }),
    });
  };

  it.each(withBody.map((route) => [route.name, route] as const))('%s: what is no object', async (_, route) => {
    const example = JSON.stringify(route.body.example);
    const cases: readonly (readonly [string, string | undefined])[] = [
      ['nothing', undefined],
      ['nothing, said to be JSON', ''],
      ['null', 'null'],
      ['a list', '[]'],
      ['a text', '"x"'],
      ['a number', '1'],
      ['malformed', '{"a":}'],
      ['truncated', example.slice(0, -1)],
      ['not UTF-8 text', '\ud800'],
    ];
    const found = await forAll(
      cases,
      async ([what, content]) => [what, flawIn(await post(route, content), 400)] as const,
    );
    expect(offenders(found)).toEqual([]);
  });

  it.each(withBody.map((route) => [route.name, route] as const))('%s: another type, or too much', async (_, route) => {
    const example = JSON.stringify(route.body.example);
    const [field = 'a'] = Object.keys(route.body.schema.properties ?? {});
    const cases: readonly (readonly [string, () => Promise<Reply>, readonly number[]])[] = [
      ['text/plain', () => post(route, example, { 'content-type': 'text/plain' }), [415]],
      ['application/xml', () => post(route, '<a/>', { 'content-type': 'application/xml' }), [415]],
      ['a form of files', () => post(route, example, { 'content-type': 'multipart/form-data; boundary=x' }), [415]],
      ['an unknown encoding', () => post(route, example, { 'content-encoding': 'br' }), [415]],
      ['a gzip bomb', () => post(route, bomb, { 'content-encoding': 'gzip' }), [413]],
      ['one byte above the limit', () => post(route, example.padEnd(bodyLimit + 1 - overhang(example))), [413]],
      ['depth 10 000', () => post(route, deep), [400]],
      ['100 000 elements', () => post(route, elements), [400]],
      ['100 000 elements in a field', () => post(route, elements.replace('"a"', JSON.stringify(field))), [400]],
      ['100 000 keys', () => post(route, keys), [400, 413]],
    ];
    const found = await forAll(
      cases,
      async ([what, ask, statuses]) => [what, flawIn(await ask(), ...statuses)] as const,
    );
    expect(offenders(found)).toEqual([]);
  });

  it.each(withBody.map((route) => [route.name, route] as const))('%s: bad values, field by field', async (_, route) => {
    const { schema } = route.body;
    const bad = fieldsOf(schema).flatMap(({ pointer, schema: one }) =>
      badValuesOf(one).map(([what, value]) => ({ what: `${pointer} ${what}`, pointer, value })),
    );
    const found = await forAll(together(bad), async (values) => {
      const reply = await post(route, bodyWith(route.body, values));
      return values.map(({ what, pointer }) => [what, flawAt(reply, pointer)] as const);
    });
    expect(offenders(found.flat())).toEqual([]);
  });

  it.each(withBody.map((route) => [route.name, route] as const))('%s: keys that are not its own', async (_, route) => {
    const { schema } = route.body;
    const strangers = objectsOf(schema).flatMap(({ pointer, schema: one }) =>
      strangersTo(one).map(([name, value]) => ({ what: name, pointer: `${pointer}/${name}`, value })),
    );
    const found = await forAll(together(strangers.filter(({ what }) => !isForbidden(what))), async (values) => {
      const reply = await post(route, bodyWith(route.body, values));
      return values.map(({ pointer }) => [pointer, flawAt(reply, pointer)] as const);
    });
    // A forbidden key is refused before anybody asks where it stands.
    const alone = await forAll(
      strangers.filter(({ what }) => isForbidden(what)),
      async (one) => [one.pointer, flawIn(await post(route, bodyWith(route.body, [one])), 400)] as const,
    );
    expect(offenders([...found.flat(), ...alone])).toEqual([]);
    expect(({} as { readonly polluted?: boolean }).polluted).toBeUndefined();
  });

  it('properties on commands that take none', async () => {
    const cases = withoutBody.flatMap((route) =>
      ['{"force":true}', '[1]', '{', '"x"'].map((content) => ({ route, content })),
    );
    const found = await forAll(
      cases,
      async ({ route, content }) => [`${route.name} ${content}`, flawIn(await post(route, content), 400)] as const,
    );
    expect(offenders(found)).toEqual([]);
  });
}

/** `padEnd` counts characters, the limit bytes. */
const overhang = (text: string): number => Buffer.byteLength(text) - text.length;

const polluting = ['__proto__', 'constructor', 'prototype'];
const nobodys = ['role', '_id', '__v', 'status', 'createdAt', 'version', 'a.b', '$set'];
const isForbidden = (name: string): boolean => polluting.includes(name) || name.startsWith('$');

/** Names that nobody may set, with a value for each. */
const strangersTo = ({ properties = {} }: Schema): readonly (readonly [string, unknown])[] => [
  ...nobodys.filter((name) => !Object.hasOwn(properties, name)).map((name) => [name, 'x'] as const),
  ...polluting.map((name) => [name, { polluted: true }] as const),
];
