import { MeetingConvened } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const meetingConvened = noticeKind({
  kind: 'meeting_convened',
  class: 'action_needed',
  event: MeetingConvened,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members, day }) => [{ audience: focalPoints(...members), facts: { deadline: day } }],
  link: ({ allianceId, meetingId }) => `/v1/alliances/${allianceId}/meetings/${meetingId}`,
  about: ({ meetingId }) => `meeting:${meetingId}`,
  settlesBesides: { about: ({ allianceId }) => `cadence:${allianceId}`, settles: ['cadence_missed'] },
});
