import { describe, expect, it } from '@jest/globals';
import { KnownRoutes } from './known-routes.js';

describe('KnownRoutes', () => {
  const routes = new KnownRoutes();
  routes.add('/v1/initiatives', ['POST']);
  routes.add('/v1/initiatives', ['GET', 'HEAD']);
  routes.add('/v1/initiatives/:id', ['PATCH']);
  routes.add('/v1/initiatives/:id/publish', ['POST']);
  routes.add('/v1/calendar.ics', ['GET']);

  it.each([
    ['/v1/initiatives', ['GET', 'HEAD', 'POST']],
    ['/v1/initiatives/abc', ['PATCH']],
    ['/v1/initiatives/abc/publish', ['POST']],
    ['/v1/calendar.ics', ['GET']],
    ['/v1/calendarxics', []],
    ['/v1/initiatives/abc/nowhere', []],
  ])('%s: %j', (path, methods) => {
    expect(routes.methodsOf(path)).toEqual(methods);
  });
});
