interface Pair {
  readonly initiativeId: string;
  readonly organizationId: string;
}

/** An organisation as a partner for an initiative, in whichever of its seats. */
export const pairOf = ({ initiativeId, organizationId }: Pair): string => `partner:${initiativeId}:${organizationId}`;

/** What the notice of a suggestion is about for that organisation alone. */
export const suggestedAs = (suggestionId: string, pair: Pair): readonly string[] => [
  `suggestion:${suggestionId}`,
  pairOf(pair),
];

/** Kinds of notices that are pointless once the organisation has answered, or has its seat. */
export const untilThePartnerAnswers: readonly string[] = ['partner_suggested', 'suggestion_shared'];
