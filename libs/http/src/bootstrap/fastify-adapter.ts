import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { ProblemCatalogue } from '../problems/problem-catalogue.js';
import { fastifyOptions } from './fastify-options.js';

/** Bytes, after decompression. */
export const bodyLimit = 256 * 1024;

/** Fastify with this API's limits; what the router itself refuses is answered with problem details too. */
export function fastifyAdapter(catalogue: ProblemCatalogue): FastifyAdapter {
  return new FastifyAdapter({
    ...fastifyOptions(catalogue),
    bodyLimit,
    requestTimeout: 30_000,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    trustProxy: 'loopback, uniquelocal',
    routerOptions: { maxParamLength: 200 },
  });
}
