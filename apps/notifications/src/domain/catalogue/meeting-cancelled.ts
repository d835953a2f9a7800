import { MeetingCancelled } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const meetingCancelled = noticeKind({
  kind: 'meeting_cancelled',
  class: 'informative',
  event: MeetingCancelled,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members, day }) => [{ audience: focalPoints(...members), facts: { deadline: day } }],
  link: ({ allianceId, meetingId }) => `/v1/alliances/${allianceId}/meetings/${meetingId}`,
  about: ({ meetingId }) => `meeting:${meetingId}`,
  settles: ['meeting_convened', 'meeting_postponed'],
  settlesBesides: { about: ({ meetingId }) => `minutes:${meetingId}`, settles: ['minutes_missing'] },
});
