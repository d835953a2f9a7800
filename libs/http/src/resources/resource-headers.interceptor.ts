import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, tap } from 'rxjs';

/** `ETag` from the version of a single resource; `Location` of what was created. */
export class ResourceHeadersInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(tap((body: unknown) => setHeaders(body, request, reply)));
  }
}

function setHeaders(body: unknown, request: FastifyRequest, reply: FastifyReply): void {
  if (typeof body !== 'object' || body === null) return;
  if ('version' in body && typeof body.version === 'number') reply.header('etag', `"${body.version}"`);
  if (reply.statusCode === 201 && 'id' in body && typeof body.id === 'string' && !reply.hasHeader('location')) {
    reply.header('location', `${request.url.split('?', 1)[0]?.replace(/\/$/, '')}/${body.id}`);
  }
}
