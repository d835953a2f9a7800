import { type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { type FieldError, invalid } from '../problems/problem.js';
import { objectionTo } from './guard-input.js';
import { pointerTo } from './pointer.js';

/**
 * Before anything reads the body: nothing hostile, and nothing that the route does not read,
 * since neither parameters nor properties are ignored in silence.
 */
export class GuardInputInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const objection = objectionTo(request.body);
    if (objection) throw invalid([objection]);
    const read = parametersReadBy(context);
    const errors = [
      ...(read.has(RouteParamtypes.QUERY) ? [] : undeclared(request.query)),
      ...(read.has(RouteParamtypes.BODY) ? [] : undeclared(request.body)),
    ];
    if (errors.length > 0) throw invalid(errors.slice(0, maxErrors));
    return next.handle();
  }
}

const maxErrors = 20;

function parametersReadBy(context: ExecutionContext): Set<number> {
  const metadata = (Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) ??
    {}) as Record<string, unknown>;
  return new Set(Object.keys(metadata).map((key) => Number(key.split(':', 1)[0])));
}

function undeclared(input: unknown): FieldError[] {
  if (input === undefined || input === null) return [];
  if (typeof input !== 'object' || Array.isArray(input)) return [{ pointer: '', code: 'unknown_property' }];
  return Object.keys(input).map((name) => ({ pointer: pointerTo('', name), code: 'unknown_property' }));
}
