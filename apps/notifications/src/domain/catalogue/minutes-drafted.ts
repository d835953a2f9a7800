import { MinutesDrafted } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const minutesDrafted = noticeKind({
  kind: 'minutes_drafted',
  class: 'action_needed',
  event: MinutesDrafted,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ asked, day }) => [{ audience: focalPoints(...asked), facts: { day } }],
  link: ({ allianceId, meetingId }) => `/v1/alliances/${allianceId}/meetings/${meetingId}`,
  asks: ({ meetingId: id, minutesVersion: version }) => ({ kind: 'minutes', id, version }),
  about: ({ meetingId }) => `minutes:${meetingId}`,
  settles: ['minutes_drafted', 'minutes_missing'],
});
