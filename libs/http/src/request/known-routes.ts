import type { FastifyInstance } from 'fastify';

/** Which methods a concrete path answers to: for `405 Method Not Allowed` and its `Allow`. */
export class KnownRoutes {
  private readonly methodsByPattern = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();

  /** Before the routes are declared; the catch-all of cross-origin preflights is no path. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ method, url }) => {
      if (url !== '*') this.add(url, [method].flat());
    });
  }

  add(url: string, methods: readonly string[]): void {
    const known = this.methodsByPattern.get(url) ?? { pattern: toPattern(url), methods: new Set<string>() };
    for (const method of methods) known.methods.add(method);
    this.methodsByPattern.set(url, known);
  }

  methodsOf(path: string): readonly string[] {
    const methods = [...this.methodsByPattern.values()]
      .filter(({ pattern }) => pattern.test(path))
      .flatMap((known) => [...known.methods]);
    return [...new Set(methods)].sort();
  }
}

function toPattern(url: string): RegExp {
  const segments = url.split('/').map((segment) => {
    if (segment.startsWith(':')) return '[^/]+';
    return segment.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  });
  return new RegExp(`^${segments.join('/')}/?$`);
}
