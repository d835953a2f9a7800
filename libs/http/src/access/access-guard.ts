import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { forbidden, invalid, Problem, unavailable } from '../problems/problem.js';
import { requestState } from '../request/request-state.js';
import type { ServiceScopes } from '../service/service-scopes.js';
import type { AccessTokenClaims } from './access-token.js';
import { ANSWER_SESSION, answerSessionIn } from './answer-session.js';
import { breakGlassReason } from './break-glass.js';
import { Caller } from './caller.js';
import { PERSONS_ONLY } from './persons-only.js';
import { OPENNESS, type Openness } from './public.js';

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i;

/** Every route is closed unless it says otherwise; what is wrong with a token is told to nobody. */
export class AccessGuard implements CanActivate {
  private readonly reflector = new Reflector();

  constructor(private readonly scopes: ServiceScopes) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const openness = this.opennessOf(context);
    const { authorization, cookie } = request.headers;
    if (openness === 'public') return true;
    const anonymous = openness === 'anonymous_allowed' && authorization === undefined;
    const token = anonymous ? this.answerSession(cookie, context) : bearer.exec(authorization ?? '')?.[1];
    const claims = token === undefined ? undefined : await this.check(token, context);
    // A cookie that ended is as none: the browser is asked to sign in again.
    if (!claims && !anonymous) throw new Problem('unauthenticated', 401);
    if (claims?.byKey && this.isForPersonsOnly(context)) throw new Problem('persons_only', 403);
    const state = requestState(request);
    if (claims && state) state.caller = toCaller(claims, request.headers);
    return true;
  }

  private opennessOf(context: ExecutionContext): Openness | undefined {
    return this.reflector.getAllAndOverride<Openness | undefined>(OPENNESS, [context.getHandler(), context.getClass()]);
  }

  private isForPersonsOnly(context: ExecutionContext): boolean {
    const on = [context.getHandler(), context.getClass()];
    return this.reflector.getAllAndOverride<true | undefined>(PERSONS_ONLY, on) ?? false;
  }

  private answerSession(cookies: string | undefined, context: ExecutionContext): string | undefined {
    const on = [context.getHandler(), context.getClass()];
    return this.reflector.getAllAndOverride<true | undefined>(ANSWER_SESSION, on) && answerSessionIn(cookies);
  }

  /** @returns undefined for a token that does not stand @throws Problem 503 while no key is known */
  private async check(token: string, context: ExecutionContext): Promise<AccessTokenClaims | undefined> {
    const { access } = this.scopes.of(context.getClass());
    if (!access.knowsKeys) throw unavailable();
    try {
      return await access.check(token);
    } catch {
      return undefined;
    }
  }
}

function toCaller(claims: AccessTokenClaims, headers: FastifyRequest['headers']): Caller {
  const { personId, sessionId, organizations, platformRoles, byKey } = claims;
  const breakGlass = breakGlassReason(headers['alianza-break-glass']);
  if (breakGlass !== undefined && !platformRoles.includes('secretariat')) throw forbidden('secretariat_only');
  const person = { personId, sessionId, organizations, platformRoles, byKey };
  const caller = { ...person, ...(breakGlass !== undefined && { breakGlass }) };
  const header = headers['alianza-organization'];
  if (header === undefined) {
    const [only, ...others] = organizations;
    return new Caller(only && others.length === 0 ? { ...caller, actingFor: only.id } : caller);
  }
  if (!isUUID(header)) throw invalid([{ pointer: '/Alianza-Organization', code: 'invalid_id' }]);
  if (!organizations.some(({ id }) => id === header)) throw new Problem('not_acting_for', 403);
  return new Caller({ ...caller, actingFor: String(header) });
}
