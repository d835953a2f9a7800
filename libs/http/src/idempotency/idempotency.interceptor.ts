import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, type NestInterceptor, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Problem } from '../problems/problem.js';
import { requestState } from '../request/request-state.js';
import type { ServiceScope } from '../service/service-scope.js';
import type { ServiceScopes } from '../service/service-scopes.js';
import { canonicalJson } from './canonical-json.js';
import { KEY_REQUIRED, SECRET_FIELDS } from './idempotency.decorators.js';
import { type IdempotentRequest, KeyIsTaken } from './idempotency-records.js';

/** Replies of sign-in and its kin are secrets; a redrive is many transactions, and idempotent by itself. */
const leftOut = /^\/v1\/(auth|operations)\//;
const acceptable = /^[\x21-\x7e]{8,128}$/;

/**
 * A POST with a key runs in one transaction with the row that keeps its reply: state, events and reply commit together.
 */
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly reflector = new Reflector();

  constructor(private readonly scopes: ServiceScopes) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http' || !isPost(context)) return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    // The route rather than the address, in which any letter may be written by its code.
    if (leftOut.test(request.routeOptions.url ?? '')) return next.handle();
    const key = request.headers['idempotency-key'];
    if (key === undefined && !this.reflector.get<boolean>(KEY_REQUIRED, context.getHandler())) return next.handle();
    if (typeof key !== 'string' || !acceptable.test(key)) throw new Problem('idempotency_key_required', 400);
    const secrets = this.reflector.get<readonly string[] | undefined>(SECRET_FIELDS, context.getHandler()) ?? [];
    const work = { request: identify(request, key), reply: http.getResponse<FastifyReply>(), secrets, next };
    return from(runOnce(this.scopes.of(context.getClass()), work));
  }
}

interface KeyedWork {
  readonly request: IdempotentRequest;
  readonly reply: FastifyReply;
  readonly secrets: readonly string[];
  readonly next: CallHandler;
}

async function runOnce({ unitOfWork, idempotency }: ServiceScope, work: KeyedWork): Promise<unknown> {
  const { request, reply, secrets, next } = work;
  try {
    return await unitOfWork.run(async ({ session }) => {
      await idempotency.claim(request, session);
      const body: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      await idempotency.store(request.id, { status: reply.statusCode, body: without(secrets, body) }, session);
      return body;
    });
  } catch (error) {
    if (!(error instanceof KeyIsTaken)) throw error;
    const stored = await idempotency.replay(request);
    reply.status(stored.status).header('idempotency-replayed', 'true');
    return stored.body;
  }
}

const isPost = (context: ExecutionContext): boolean =>
  Reflect.getMetadata(METHOD_METADATA, context.getHandler()) === RequestMethod.POST;

function identify(request: FastifyRequest, key: string): IdempotentRequest {
  const caller = requestState(request)?.caller;
  const path = request.url.split('?', 1)[0];
  const identity = [caller?.personId, caller?.actingFor, request.method, path, key];
  return { id: hash(JSON.stringify(identity)), fingerprint: hash(canonicalJson(request.body)) };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** As JSON will show it, so that a replay is the same to the letter but for what is secret. */
function without(secrets: readonly string[], body: unknown): unknown {
  if (body === undefined) return null;
  const shown = JSON.parse(JSON.stringify(body)) as unknown;
  if (typeof shown !== 'object' || shown === null) return shown;
  return Object.fromEntries(Object.entries(shown).filter(([name]) => !secrets.includes(name)));
}
