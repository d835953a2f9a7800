import { isReadAsPage, Problem } from '#http';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, type Observable, of, throwError } from 'rxjs';

/** The browser of somebody who is not signed in goes to the directory's sign-in, and comes back from there. */
export class AskToSignIn implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { url, params, headers } = context.switchToHttp().getRequest<FastifyRequest<{ Params: { token: string } }>>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      catchError((error: unknown) => {
        const asked = error instanceof Problem && error.status === 401 && isReadAsPage(url, headers.accept);
        if (!asked) return throwError(() => error);
        reply.status(303).header('location', `/v1/auth/answers/${params.token}`);
        return of('');
      }),
    );
  }
}
