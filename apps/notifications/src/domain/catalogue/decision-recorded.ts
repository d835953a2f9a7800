import { DecisionRecorded } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const decisionRecorded = noticeKind({
  kind: 'decision_recorded',
  class: 'informative',
  event: DecisionRecorded,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ members }) => [{ audience: focalPoints(...members), facts: {} }],
  link: ({ allianceId, meetingId }) => `/v1/alliances/${allianceId}/meetings/${meetingId}`,
});
