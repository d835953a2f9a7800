import { Catch, type RpcExceptionFilter } from '@nestjs/common';
import { type Observable, throwError } from 'rxjs';

/** Nest answers "Internal server error" for what a handler throws; failures are classified by what they are. */
@Catch()
export class RethrowOriginal implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}
