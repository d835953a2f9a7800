import { MinutesMissing } from '#contracts';
import { coordinator, noticeKind } from '../notice-kind.js';

export const minutesMissing = noticeKind({
  kind: 'minutes_missing',
  class: 'action_needed',
  event: MinutesMissing,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, day }) => [{ audience: coordinator(allianceId), facts: { day } }],
  link: ({ allianceId, meetingId }) => `/v1/alliances/${allianceId}/meetings/${meetingId}`,
  about: ({ meetingId }) => `minutes:${meetingId}`,
});
