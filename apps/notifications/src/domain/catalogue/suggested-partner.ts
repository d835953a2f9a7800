interface Pair {
  readonly initiativeId: string;
  readonly organizationId: string;
}

interface Told {
  readonly kind: string;
  readonly about?: string | readonly string[];
}

/** An organisation as a partner for an initiative, in whichever of its seats. */
export const pairOf = ({ initiativeId, organizationId }: Pair): string => `partner:${initiativeId}:${organizationId}`;

const suggestionItem = 'suggestion:';

/** What the notice of a suggestion is about for that organisation alone. */
export const suggestedAs = (suggestionId: string, pair: Pair): readonly string[] => [
  `${suggestionItem}${suggestionId}`,
  pairOf(pair),
];

/** Kinds of notices that are pointless once the organisation has answered, or has its seat. */
export const untilThePartnerAnswers: readonly string[] = ['partner_suggested', 'suggestion_shared'];

/**
 * The suggestion that a notice tells of, which is pointless while it does not hold; what was shared by hand is not.
 * Undefined for other notices, and for those from before it was noted.
 */
export function suggestionToldBy({ kind, about }: Told): string | undefined {
  if (kind !== 'partner_suggested') return undefined;
  return [about ?? []]
    .flat()
    .find((item) => item.startsWith(suggestionItem))
    ?.slice(suggestionItem.length);
}
