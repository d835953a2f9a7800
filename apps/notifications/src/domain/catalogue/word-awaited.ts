import { type AudienceWithFacts, coordinator, focalPoints } from '../notice-kind.js';

interface WordAwaited {
  readonly allianceId: string;
  /** Who promised, or delivered. */
  readonly organizationId: string;
  readonly coordinatorOrganizationId: string;
  /** Who is asked for its word. */
  readonly asked: readonly string[];
  readonly because?: string;
}

/** Whoever is asked for its word, with why; and the coordinator, who is told of what others are asked. */
export function wordAwaited(data: WordAwaited): readonly AudienceWithFacts[] {
  const { allianceId, organizationId, coordinatorOrganizationId, asked, because } = data;
  const facts = { organizationId, ...(because !== undefined && { wordAsked: because }) };
  const others = asked.filter((id) => id !== coordinatorOrganizationId);
  const coordinating = coordinator(allianceId);
  return [
    ...(others.length > 0 ? [{ audience: focalPoints(...others), facts, class: 'action_needed' } as const] : []),
    others.length < asked.length
      ? { audience: coordinating, facts, class: 'action_needed' }
      : {
          audience: coordinating,
          facts: { organizationId, ...(asked.length > 0 && { wordAsked: 'of_others' }) },
          class: 'informative',
        },
  ];
}
