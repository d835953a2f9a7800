import type { InitiativeContent } from '#contracts';
import { compositionTemplate } from '#taxonomy';
import { type CompositionRules, rulesFor } from '../domain/composition/rules.js';

/** The rules that an initiative's template asks, where the initiative works. */
export function rulesOf({ template, corridors, places }: InitiativeContent): CompositionRules {
  return rulesFor(template === undefined ? undefined : compositionTemplate(template), { corridors, places });
}
