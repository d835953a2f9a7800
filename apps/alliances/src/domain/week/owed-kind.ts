export const owedKinds = ['invitation', 'candidacy', 'coordinator', 'composition', 'workplan'] as const;

/**
 * What somebody has to answer: an invitation, a candidate's wish, whether the coordinator stays, what was proposed for
 * the composition or as the workplan.
 */
export type OwedKind = (typeof owedKinds)[number];
