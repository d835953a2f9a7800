export { AccessGuard } from './access/access-guard.js';
export { AccessKeys, AccessRevocations } from './access/access-read-models.js';
export {
  type AccessTokenClaims,
  accessTokens,
  type AccessTokenSubject,
  type SigningKey,
  signAccessToken,
} from './access/access-token.js';
export { AnswerSessionAllowed, answerSessionCookie } from './access/answer-session.js';
export { BreakGlass, OpenedByBreakGlass } from './access/break-glass.js';
export {
  Caller,
  type CallerFacts,
  type Membership,
  type OrganizationRole,
  type PlatformRole,
} from './access/caller.js';
export { CurrentCaller } from './access/current-caller.js';
export { PersonsOnly } from './access/persons-only.js';
export { AnonymousAllowed, Public } from './access/public.js';
export { answerProblem, fastifyOptions } from './bootstrap/fastify-options.js';
export { buildApp, serve } from './bootstrap/build-app.js';
export { type RateLimit, RateLimited } from './bootstrap/rate-limited.js';
export { startPlatform, startService } from './bootstrap/start.js';
export { DocsModule } from './docs/docs.module.js';
export { openApiDocument } from './docs/openapi-document.js';
export { RequiresIdempotencyKey, SecretInReply } from './idempotency/idempotency.decorators.js';
export { MailedLinks } from './links/mailed-links.js';
export { Audit, type AuditEntry } from './operations/audit.js';
export { isReadAsPage } from './pages/page-paths.js';
export { escapedHtml } from './pages/html-page.js';
export { plainPage } from './pages/plain-page.js';
export { printPage } from './pages/print-page.js';
export { Cursors, type ListScope, type OpenedPage } from './paging/cursors.js';
export { ApiPage, mapPage, type Page, page, PageQuery } from './paging/page.js';
export {
  conflict,
  type Fact,
  type Facts,
  type FieldError,
  forbidden,
  invalid,
  notFound,
  Problem,
  staleVersion,
  unavailable,
} from './problems/problem.js';
export { ProblemCatalogue, type ProblemDefinition, sharedProblems } from './problems/problem-catalogue.js';
export { type ProblemDocument } from './problems/problem-document.js';
export { problemsMarkdown } from './problems/problems-markdown.js';
export { Language, preferredLanguage } from './request/language.js';
export { IdParam } from './resources/id-param.js';
export { IfMatch } from './resources/if-match.js';
export { HttpModule, type HttpOptions } from './service/http.module.js';
export { ServiceScopes } from './service/service-scopes.js';
export { isRealDate, isRealTime } from './validation/dates.js';
export { because, field, type FieldOptions, rule } from './validation/field.js';
export {
  Code,
  Codes,
  type CodeSource,
  Email,
  Flag,
  Id,
  Ids,
  Int,
  IsoDate,
  IsoTime,
  Nested,
  NestedList,
  OneOf,
  QueryInt,
  Text,
  TextByLanguageField,
  Texts,
  VerbatimText,
} from './validation/fields.js';
export { TimeOfDay } from './validation/time-of-day.js';
export { TimeZone } from './validation/time-zone.js';
