import { createGunzip, type Gunzip } from 'node:zlib';
import type { FastifyInstance, RequestPayload } from 'fastify';
import { bodyLimit } from './fastify-adapter.js';

/** OAuth 2.0, one-click unsubscription (RFC 8058) and the pages behind the links of mails are asked in forms. */
const formPaths = [
  /^\/v1\/auth\/(token$|answers\/)/,
  /^\/v1\/unsubscribe\//,
  /^\/v1\/answers\//,
  /^\/v1\/(organizations|initiatives)\/confirmations\//,
];
/** Mailbox providers may send theirs in parts. */
const partsPath = /^\/v1\/unsubscribe\//;

/** JSON, plain or gzip; nothing else is read. */
export function readBodies(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (request, body, done) => {
    const path = request.routeOptions.url ?? '';
    if (!formPaths.some((pattern) => pattern.test(path))) return done(unsupportedMediaType());
    done(null, Object.fromEntries(new URLSearchParams(String(body))));
  });
  fastify.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, (request, body, done) => {
    if (!partsPath.test(request.routeOptions.url ?? '')) return done(unsupportedMediaType());
    fieldsIn(Buffer.from(body), request.headers['content-type'] ?? '').then(
      (fields) => done(null, fields),
      () => done(malformed()),
    );
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    const path = request.routeOptions.url ?? '';
    // A form without fields may be sent as nothing at all.
    if (request.method === 'POST' && formPaths.some((pattern) => pattern.test(path))) request.body ??= {};
    done();
  });
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    const encoding = request.headers['content-encoding'];
    if (encoding === undefined || encoding === 'identity') return done(null, payload);
    if (encoding !== 'gzip') return done(unsupportedMediaType());
    done(null, unzip(payload));
  });
}

/** The text fields of a form in parts; a file stands for none. */
async function fieldsIn(body: Buffer<ArrayBuffer>, type: string): Promise<Record<string, string>> {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  return Object.fromEntries([...form].map(([name, value]) => [name, typeof value === 'string' ? value : '']));
}

const malformed = (): Error => Object.assign(new Error('malformed form'), { statusCode: 400 });

/** Fastify answers 413 when more than the limit comes out; the rest of a bomb is not unpacked. */
function unzip(payload: RequestPayload): RequestPayload {
  const unzipped: Gunzip & { receivedEncodedLength: number } = Object.assign(createGunzip(), {
    receivedEncodedLength: 0,
  });
  let length = 0;
  unzipped.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > bodyLimit) setImmediate(() => unzipped.destroy());
  });
  payload.on('data', (chunk: Buffer) => (unzipped.receivedEncodedLength += chunk.length));
  payload.on('error', (error) => unzipped.destroy(error));
  return payload.pipe(unzipped);
}

const unsupportedMediaType = (): Error => Object.assign(new Error('unsupported media type'), { statusCode: 415 });
