import { type ArgumentsHost, Catch, type ExceptionFilter, NotFoundException } from '@nestjs/common';
import { Logger } from '#observability';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isReadAsPage } from '../pages/page-paths.js';
import { escapedHtml } from '../pages/html-page.js';
import { plainPage } from '../pages/plain-page.js';
import { preferredLanguage } from '../request/language.js';
import type { KnownRoutes } from '../request/known-routes.js';
import { requestState } from '../request/request-state.js';
import { Problem } from './problem.js';
import type { ProblemCatalogue } from './problem-catalogue.js';
import { problemDocument, problemHeaders } from './problem-document.js';
import { toProblem } from './to-problem.js';

/** The one place where what was thrown becomes an answer: never a stack, never a driver's text. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly catalogue: ProblemCatalogue,
    private readonly routes: KnownRoutes,
    private readonly logger: Logger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.otherMethod(error, request) ?? toProblem(error);
    const correlationId = requestState(request)?.correlationId ?? request.id;
    if (problem.status >= 500) this.record(error, problem, correlationId);
    if (reply.raw.headersSent) return void reply.raw.destroy();
    const language = preferredLanguage(request.headers['accept-language']);
    const document = problemDocument(problem, { instance: pathOf(request), correlationId, language }, this.catalogue);
    reply.status(problem.status).headers({ ...problemHeaders(problem), 'content-language': language });
    if (isReadAsPage(pathOf(request), request.headers.accept)) {
      const page = plainPage(language, document.title, [`<p>${escapedHtml(document.detail)}</p>`]);
      reply.header('content-type', 'text/html; charset=utf-8').send(page);
    } else reply.send(Buffer.from(JSON.stringify(document)));
  }

  /** The router says "not found" also of a path that exists with other methods. */
  private otherMethod(error: unknown, request: FastifyRequest): Problem | undefined {
    if (!(error instanceof NotFoundException)) return undefined;
    const allow = this.routes.methodsOf(pathOf(request));
    return allow.length > 0 ? new Problem('method_not_allowed', 405, { allow }) : undefined;
  }

  private record(error: unknown, problem: Problem, correlationId: string): void {
    const fields = { correlationId, slug: problem.slug };
    if (problem.status === 503) this.logger.warn('Not available', fields, error, 'Http');
    else this.logger.error('Request failed', fields, error, 'Http');
  }
}

const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? request.url;
