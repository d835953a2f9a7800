import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { requestState } from '../request/request-state.js';
import type { Caller } from './caller.js';

/** Parameter: who asks. On routes with `@AnonymousAllowed()` it is undefined for who brings no token. */
export const CurrentCaller = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller | undefined =>
    requestState(context.switchToHttp().getRequest<FastifyRequest>())?.caller,
);
