import { CommitmentDeclined } from '#contracts';
import { type AudienceWithFacts, coordinator, focalPoints, noticeKind, titled } from '../notice-kind.js';

/** Whoever promised can change it or take it back; the coordinator is told of what others did not agree to. */
export const commitmentDeclined = noticeKind({
  kind: 'commitment_declined',
  class: 'action_needed',
  event: CommitmentDeclined,
  initiativeOf: (data) => data.initiativeId,
  itemOf: ({ title }) => titled(title),
  audiences: ({ allianceId, organizationId, declinedBy, coordinatorOrganizationId }) => {
    const facts = { organizationId: declinedBy };
    const told: AudienceWithFacts[] = [{ audience: focalPoints(organizationId), facts }];
    const isConcerned = coordinatorOrganizationId === organizationId || coordinatorOrganizationId === declinedBy;
    const ofOthers = { ...facts, wordAsked: 'of_others' };
    return isConcerned ? told : [...told, { audience: coordinator(allianceId), facts: ofOthers, class: 'informative' }];
  },
  link: ({ allianceId, commitmentId }) => `/v1/alliances/${allianceId}/commitments/${commitmentId}`,
  about: ({ commitmentId }) => `commitment:${commitmentId}`,
  settles: ['commitment_promised', 'commitment_changed', 'word_sought'],
});
