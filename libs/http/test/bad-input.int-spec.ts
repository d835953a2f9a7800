import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { ProblemDocument } from '../src/index.js';
import { type SampleApp, startSampleApp } from './sample-app.js';
import { pointersOf, sample, type SampleClient, sampleClient } from './sample-client.js';

describe('bad input', () => {
  let service: SampleApp;
  let call: SampleClient['call'];
  let create: SampleClient['create'];

  beforeAll(async () => {
    service = await startSampleApp();
    ({ call, create } = await sampleClient(service));
  }, 60_000);

  afterAll(() => service.stop(), 30_000);

  describe('bad bodies', () => {
    const nested = (depth: number): string => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);

    it.each([
      ['nothing', undefined],
      ['null', 'null'],
      ['a list', '[]'],
      ['a text', '"x"'],
      ['a number', '1'],
      ['malformed JSON', '{"name":}'],
      ['truncated JSON', '{"name":"x"'],
      ['depth 10 000', nested(10_000)],
      ['100 000 keys', `{${Array.from({ length: 20_000 }, (_, key) => `"${key}":1`).join(',')}}`],
      ['20 000 elements', JSON.stringify({ ...sample, themes: Array.from({ length: 20_000 }, () => 'x') })],
      ['a polluting key', '{"__proto__":{"polluted":true}}'],
      ['a constructor', '{"constructor":{"prototype":{"polluted":true}}}'],
    ])('%s: 400', async (_, raw) => {
      const reply = await call('POST', '/v1/samples', { ...(raw && { raw }), headers: { 'idempotency-key': uuid() } });
      expect([reply.status, reply.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    });

    it.each<[string, object, string]>([
      ['an unknown property', { role: 'admin' }, '/role unknown_property'],
      ['_id', { _id: uuid() }, '/_id unknown_property'],
      ['__v', { __v: 3 }, '/__v unknown_property'],
      ['status', { status: 'published' }, '/status unknown_property'],
      ['createdAt', { createdAt: '2020-01-01' }, '/createdAt unknown_property'],
      ['a missing value', { name: undefined }, '/name required'],
      ['null for absent', { closesOn: null }, '/closesOn invalid_date'],
      ['spaces only', { name: '   ' }, '/name blank'],
      ['one above the maximum', { name: 'x'.repeat(21) }, '/name too_long'],
      ['a lone surrogate', { name: 'a\ud800' }, '/name invalid_text'],
      ['NUL', { name: 'a\0' }, '/name invalid_text'],
      ['an operator', { name: { $gt: '' } }, '/name forbidden_key'],
      ['an operator by text', { title: { es: { $ne: null } } }, '/title/es forbidden_key'],
      ['a number for a text', { name: 5 }, '/name wrong_type'],
      [
        'a text for a number',
        { lookingFor: [{ constituency: 'employers', count: '5' }] },
        '/lookingFor/0/count wrong_type',
      ],
      [
        '5.5 for a whole number',
        { lookingFor: [{ constituency: 'employers', count: 5.5 }] },
        '/lookingFor/0/count wrong_type',
      ],
      ['too small', { lookingFor: [{ constituency: 'employers', count: 0 }] }, '/lookingFor/0/count too_small'],
      ['an unknown code', { themes: ['Fair_Recruitment'] }, '/themes unknown_code'],
      ['a code twice', { themes: ['fair_recruitment', 'fair_recruitment'] }, '/themes duplicate'],
      ['an unknown place', { places: ['XX'] }, '/places unknown_code'],
      ['[[]] for a list of objects', { lookingFor: [[]] }, '/lookingFor nested_list'],
      ['[null] for a list of objects', { lookingFor: [null] }, '/lookingFor null_element'],
      ['a text for a list of objects', { lookingFor: 'x' }, '/lookingFor wrong_type'],
      ['texts in a list of objects', { lookingFor: ['x'] }, '/lookingFor wrong_type'],
      ['a list for an object', { resources: [] }, '/resources wrong_type'],
      ['a text for an object', { resources: 'secured' }, '/resources wrong_type'],
      ['another case of a value', { resources: { status: 'Secured' } }, '/resources/status not_allowed'],
      ['a day that does not exist', { closesOn: '2024-02-30' }, '/closesOn invalid_date'],
      ['an id of another shape', { derivedFrom: '1' }, '/derivedFrom invalid_id'],
      ['an empty text by language', { title: { es: ' ' } }, '/title invalid_text_by_language'],
      ['a text in no language', { title: { 'not-a-language!': 'x' } }, '/title invalid_text_by_language'],
      ['a list for a text by language', { title: ['x'] }, '/title wrong_type'],
    ])('%s: 400 at %j', async (_, change, pointer) => {
      const reply = await create<ProblemDocument>({ ...sample, ...change });
      expect([reply.status, pointersOf(reply)]).toEqual([400, [pointer]]);
    });

    it('a number beyond any number: 400', async () => {
      const raw = JSON.stringify(sample).replace('"count":1', '"count":1e400');
      const reply = await call('POST', '/v1/samples', { raw, headers: { 'idempotency-key': uuid() } });
      expect(pointersOf(reply)).toEqual(['/lookingFor/0/count invalid_number']);
    });

    it('properties on a command that reads none: 400', async () => {
      const { body } = await create();
      expect((await call('POST', `/v1/samples/${body.id}/publish`, { body: { force: true } })).status).toBe(400);
      expect((await call('POST', `/v1/samples/${body.id}/publish`, { body: {} })).status).toBe(200);
    });

    it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
      '%s: 415',
      async (type) => {
        const headers = { 'content-type': type, 'idempotency-key': uuid() };
        expect((await call('POST', '/v1/samples', { raw: 'name=x', headers })).status).toBe(415);
      },
    );

    it('an unknown encoding: 415; gzip is read; a gzip bomb or a byte too much: 413', async () => {
      const post = async (raw: Buffer | string, encoding?: string): Promise<number> => {
        const headers = { 'idempotency-key': uuid(), ...(encoding && { 'content-encoding': encoding }) };
        return (await call('POST', '/v1/samples', { raw, headers })).status;
      };
      const ascii = JSON.stringify({ ...sample, title: { es: 'x' } });
      const padded = ascii.padEnd(256 * 1024, ' ');
      expect(await post(JSON.stringify(sample), 'br')).toBe(415);
      expect(await post(gzipSync(JSON.stringify(sample)), 'gzip')).toBe(201);
      expect(await post(gzipSync(Buffer.alloc(50 * 1024 * 1024, 32)), 'gzip')).toBe(413);
      expect(await post('not gzip', 'gzip')).toBe(400);
      expect(await post(padded)).toBe(201);
      expect(await post(`${padded} `)).toBe(413);
    });

    it('leave nothing behind', async () => {
      const before = await service.fingerprint();
      await create({ ...sample, name: { $gt: '' } });
      await create({ ...sample, extra: 1 });
      await call('POST', '/v1/samples', { raw: '{', headers: { 'idempotency-key': uuid() } });
      expect(await service.fingerprint()).toBe(before);
    });
  });
});
