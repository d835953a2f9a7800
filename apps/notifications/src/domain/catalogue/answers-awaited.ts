import { AnswersAwaited } from '#contracts';
import { focalPoints, noticeKind } from '../notice-kind.js';

export const answersAwaited = noticeKind({
  kind: 'answers_awaited',
  class: 'action_needed',
  event: AnswersAwaited,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ organizationId, what }) => [
    {
      audience: focalPoints(organizationId),
      facts: { ...(what[0] && { awaited: what[0] }), awaitsMore: what.length > 1 },
    },
  ],
  link: ({ allianceId, organizationId }) => `/v1/board/owed?alliance=${allianceId}&organization=${organizationId}`,
  about: ({ allianceId, organizationId }) => `answers:${allianceId}:${organizationId}`,
  settles: ['answers_awaited'],
});
