import type { OwedAnswer } from './owed-answer.js';

/** What an organisation owes itself, without who else owes it. */
export const ownAmong = (owed: readonly OwedAnswer[], organizationId: string): readonly OwedAnswer[] =>
  owed
    .filter(({ organizations }) => organizations.includes(organizationId))
    .map((one) => ({ ...one, organizations: [organizationId] }));
