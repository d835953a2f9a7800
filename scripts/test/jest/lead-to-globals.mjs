const globals = new URL('globals.mjs', import.meta.url).href;

/** A hook of Node's loader: tests import `@jest/globals`, which Jest gives only to modules that it loads itself. */
export function resolve(specifier, context, next) {
  return specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context);
}
