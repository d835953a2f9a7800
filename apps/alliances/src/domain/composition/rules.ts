import { type CompositionTemplate, type QuorumRule, type TableRules, tableRules, type Territory } from '#taxonomy';

export type { PerCountryRule, Territory } from '#taxonomy';

/** What a composition policy asks besides its seats: data, so that a table can have rules of its own. */
export interface CompositionRules extends TableRules {
  readonly quorum: QuorumRule;
}

export const plainQuorum: QuorumRule = { overall: 'majority', constituencies: 'one_each' };

/** Seats and nothing else: each institution counts, and decisions take a majority with each constituency in it. */
export const plainRules: CompositionRules = { governments: 'each_institution', perCountry: [], quorum: plainQuorum };

/** The rules of a template for an initiative that works there; without a template those that hold for every table. */
export function rulesFor(template: CompositionTemplate | undefined, where: Territory): CompositionRules {
  return { ...tableRules(template, where), quorum: template?.rules.quorum ?? plainQuorum };
}
