import { GroupRoomOpenedBySecretariat } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const groupRoomOpenedBySecretariat = noticeKind({
  kind: 'group_room_opened_by_secretariat',
  class: 'critical',
  event: GroupRoomOpenedBySecretariat,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ group }) => [{ audience: focalPoints(...group), facts: {} }],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}/group-rooms`,
});
