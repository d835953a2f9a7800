/** What a person can follow. */
export const followedTypes = ['initiative', 'organization', 'alliance'] as const;
export type FollowedType = (typeof followedTypes)[number];

export interface Followed {
  readonly type: FollowedType;
  readonly id: string;
}

/** As many records as one person follows. */
export const mostFollows = 500;

export const initiativeFollowed = (id: string): Followed => ({ type: 'initiative', id });
export const organizationFollowed = (id: string): Followed => ({ type: 'organization', id });
const allianceFollowed = (id: string): Followed => ({ type: 'alliance', id });

/** An alliance's news reach who follows it, and who follows the initiative that it forms around. */
export const withItsInitiative = ({
  allianceId,
  initiativeId,
}: {
  readonly allianceId: string;
  readonly initiativeId: string;
}): readonly Followed[] => [allianceFollowed(allianceId), initiativeFollowed(initiativeId)];
