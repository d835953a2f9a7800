import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { currentContext, runInContext } from '#observability';
import type { FastifyRequest } from 'fastify';
import { Observable } from 'rxjs';
import { requestState } from './request-state.js';

/** From here on the context of the work knows who acts, and for whom. */
export class ActorInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const state = context.getType() === 'http' && requestState(context.switchToHttp().getRequest<FastifyRequest>());
    const present = currentContext();
    if (!state || !state.caller || !present) return next.handle();
    const { personId, actingFor } = state.caller;
    const withActor = {
      ...present,
      actor: { personId, ...(actingFor !== undefined && { organizationId: actingFor }) },
    };
    return new Observable((subscriber) => runInContext(withActor, () => next.handle().subscribe(subscriber)));
  }
}
