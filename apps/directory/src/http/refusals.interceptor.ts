import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { catchError, type Observable, throwError } from 'rxjs';
import { Refusal } from '../domain/refusal.js';
import { problemOf } from './problems.js';

/** The one place where a refusal of the directory becomes a problem of its API. */
@Injectable()
export class RefusalsInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next
      .handle()
      .pipe(catchError((error: unknown) => throwError(() => (error instanceof Refusal ? problemOf(error) : error))));
  }
}
