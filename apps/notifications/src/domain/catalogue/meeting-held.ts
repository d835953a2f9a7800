import { MeetingHeld } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const meetingHeld = noticeKind({
  kind: 'meeting_held',
  class: 'informative',
  event: MeetingHeld,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members, day }) => [{ audience: focalPoints(...members), facts: { deadline: day } }],
  link: ({ allianceId, meetingId }) => `/v1/alliances/${allianceId}/meetings/${meetingId}`,
  about: ({ allianceId }) => `cadence:${allianceId}`,
  settles: ['cadence_missed'],
  settlesBesides: {
    about: ({ meetingId }) => `meeting:${meetingId}`,
    settles: ['meeting_convened', 'meeting_postponed'],
  },
});
