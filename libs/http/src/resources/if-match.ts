import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { invalid, Problem } from '../problems/problem.js';

/**
 * The version that `If-Match` names.
 * @throws Problem 428 without one, 400 for what is no entity tag of this API
 */
function versionIn(header: string | undefined): number {
  if (header === undefined) throw new Problem('if_match_required', 428);
  const version = /^"(\d{1,15})"$/.exec(header.trim())?.[1];
  if (version === undefined) throw invalid([{ pointer: '/If-Match', code: 'invalid' }]);
  return Number(version);
}

/** Parameter: the version that the client saw, from `If-Match`. Throw `staleVersion()` when it is not the present one. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  versionIn(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);
