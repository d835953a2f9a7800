import { type ServiceName, services } from '#contracts';

const own: Readonly<Record<ServiceName, readonly string[]>> = {
  directory: ['/v1/auth', '/v1/me', '/v1/api-keys', '/v1/people', '/v1/organizations', '/v1/code-lists'],
  proposals: ['/v1/initiatives'],
  matching: ['/v1/suggestions', '/v1/coalitions', '/v1/matches', '/v1/conflicts'],
  alliances: [
    '/v1/alliances',
    '/v1/invitations',
    '/v1/interests',
    '/v1/board',
    '/v1/answers',
    '/v1/calendar.ics',
    '/v1/calendar-feeds',
    '/v1/composition-templates',
  ],
  notifications: [
    '/v1/notifications',
    '/v1/notification-preferences',
    '/v1/unsubscribe',
    '/v1/follows',
    '/v1/saved-searches',
  ],
  integrations: ['/v1/webhooks', '/v1/feed', '/v1/trails'],
};

/** One prefix belongs to one service. */
export const serviceRoutes: readonly { readonly service: ServiceName; readonly prefixes: readonly string[] }[] =
  services.map((service) => ({
    service,
    prefixes: [...own[service], `/v1/operations/${service}`, `/v1/audit/${service}`],
  }));
