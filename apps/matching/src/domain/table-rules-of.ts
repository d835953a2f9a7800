import type { InitiativeContent } from '#contracts';
import { compositionTemplate, type TableRules, tableRules } from '#taxonomy';

/** The rules that an initiative's template asks, where the initiative works. */
export const tableRulesOf = (content: Pick<InitiativeContent, 'template' | 'corridors' | 'places'>): TableRules =>
  tableRules(content.template === undefined ? undefined : compositionTemplate(content.template), content);
