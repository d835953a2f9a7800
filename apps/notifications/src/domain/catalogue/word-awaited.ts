import { type AudienceWithFacts, coordinator, focalPoints } from '../notice-kind.js';

interface WordAwaited {
  readonly allianceId: string;
  /** Whose promise, delivery or value it is. */
  readonly organizationId: string;
  readonly coordinatorOrganizationId: string;
  /** Who is asked for its word. */
  readonly asked: readonly string[];
  readonly because?: string;
}

/** Whoever is asked for its word, with why; and the coordinator, who is told of what others are asked of another's. */
export function wordAwaited(data: WordAwaited): readonly AudienceWithFacts[] {
  const { allianceId, organizationId, coordinatorOrganizationId, asked, because } = data;
  const facts = { organizationId, ...(because !== undefined && { wordAsked: because }) };
  const ofOthers = { organizationId, ...(asked.length > 0 && { wordAsked: 'of_others' }) };
  const audience = coordinator(allianceId);
  const others = asked.filter((id) => id !== coordinatorOrganizationId);
  const told: AudienceWithFacts[] = [];
  if (others.length > 0) told.push({ audience: focalPoints(...others), facts, class: 'action_needed' });
  if (others.length < asked.length) told.push({ audience, facts, class: 'action_needed' });
  else if (organizationId !== coordinatorOrganizationId) told.push({ audience, facts: ofOthers, class: 'informative' });
  return told;
}
