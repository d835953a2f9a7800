import { GroupConsulted } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const groupConsulted = noticeKind({
  kind: 'group_consulted',
  class: 'informative',
  event: GroupConsulted,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ group, organizationId }) => [
    { audience: focalPoints(...group.filter((id) => id !== organizationId)), facts: { organizationId } },
  ],
  link: ({ allianceId, constituency }) => `/v1/alliances/${allianceId}/group-rooms/${constituency}/notes`,
  usual: { timing: 'daily' },
});
