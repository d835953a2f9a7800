import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

/** What scripts of other origins may see of a reply. */
const exposedHeaders = ['ETag', 'Location', 'Retry-After', 'X-Correlation-Id', 'Idempotency-Replayed'];

/** Security headers, cross-origin rules and the limits that routes ask for with `@RateLimited()`. */
export async function harden(fastify: FastifyInstance): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // Swagger UI sets styles on its elements and shows its pictures inline.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: { maxAge: 31_536_000 },
  });
  // Tokens travel in a header, so any origin may call; the cookie of an answer session is never told to one.
  await fastify.register(cors, { origin: true, credentials: false, exposedHeaders, maxAge: 600 });
  await fastify.register(rateLimit, { global: false });
}
