import { MeetingPostponed } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const meetingPostponed = noticeKind({
  kind: 'meeting_postponed',
  class: 'action_needed',
  event: MeetingPostponed,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members, day }) => [{ audience: focalPoints(...members), facts: { deadline: day } }],
  link: ({ allianceId, meetingId }) => `/v1/alliances/${allianceId}/meetings/${meetingId}`,
  about: ({ meetingId }) => `meeting:${meetingId}`,
  settles: ['meeting_convened', 'meeting_postponed'],
  settlesBesides: { about: ({ meetingId }) => `minutes:${meetingId}`, settles: ['minutes_missing'] },
});
