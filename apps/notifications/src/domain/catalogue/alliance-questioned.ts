import { AllianceQuestioned } from '#contracts';
import { coordinator, focalPoints, noticeKind } from '../notice-kind.js';

export const allianceQuestioned = noticeKind({
  kind: 'alliance_questioned',
  class: 'action_needed',
  event: AllianceQuestioned,
  initiativeOf: (data) => data.initiativeId,
  audiences: ({ allianceId, asked, since, answerBy }) => [
    {
      audience: asked ? focalPoints(...asked) : coordinator(allianceId),
      facts: { since, deadline: answerBy },
    },
  ],
  link: ({ allianceId }) => `/v1/alliances/${allianceId}`,
  asks: ({ allianceId: id }) => ({ kind: 'life', id, version: 0 }),
  about: ({ allianceId }) => `life:${allianceId}`,
});
