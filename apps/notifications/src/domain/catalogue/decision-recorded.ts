import { DecisionRecorded } from '#contracts';
import { focalPoints, noticeKind, titled } from '../notice-kind.js';

export const decisionRecorded = noticeKind({
  kind: 'decision_recorded',
  class: 'informative',
  event: DecisionRecorded,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId, meetingId }) => `/v1/alliances/${allianceId}/meetings/${meetingId}`,
});
