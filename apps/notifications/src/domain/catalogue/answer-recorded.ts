import { AnswerRecorded } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const answerRecorded = noticeKind({
  kind: 'answer_recorded',
  class: 'action_needed',
  event: AnswerRecorded,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ organizationId }) => [{ audience: focalPoints(organizationId), facts: {} }],
  link: ({ allianceId, invitationId }) => `/v1/alliances/${allianceId}/invitations/${invitationId}`,
});
