import { MinutesAgreed } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const minutesAgreed = noticeKind({
  kind: 'minutes_agreed',
  class: 'informative',
  event: MinutesAgreed,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members, day }) => [{ audience: focalPoints(...members), facts: { deadline: day } }],
  link: ({ allianceId, meetingId }) => `/v1/alliances/${allianceId}/meetings/${meetingId}`,
  about: ({ meetingId }) => `minutes:${meetingId}`,
  settles: ['minutes_drafted'],
});
