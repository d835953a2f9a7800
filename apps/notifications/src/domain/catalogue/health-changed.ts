import { HealthChanged } from '#contracts';
import { coordinator, noticeKind } from '../notice-kind.js';

export const healthChanged = noticeKind({
  kind: 'health_changed',
  class: 'informative',
  event: HealthChanged,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, status, reason, parameters }) => [
    { audience: coordinator(allianceId), facts: { health: status, reason: { message: reason, parameters } } },
  ],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/health`,
  usual: { timing: 'daily' },
});
