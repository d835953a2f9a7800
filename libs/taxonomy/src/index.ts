export { labelLanguages, codeListNames } from './code-list.js';
export type { CodeList, CodeListName, Labels, Language, Term } from './code-list.js';
export { ancestors, codeLists, codesOf, isCode, label, termOf } from './code-lists.js';
export { closeness } from './closeness.js';
export { type PerCountryRule, type TableRules, tableRules, type Territory } from './composition-rules.js';
export { compositionTemplate, compositionTemplates } from './composition-templates.js';
export type { CompositionTemplate, QuorumRule, TemplateSeat } from './composition-templates.js';
export { isConfidentialTheme } from './confidentiality.js';
export { corridorCountries, corridorEnds } from './corridors.js';
export type {
  DeclineReason,
  InitiativeKind,
  Mandate,
  Modality,
  OrganizationRole,
  OrganizationSize,
  ResourceStatus,
  SeatKind,
  Visibility,
} from './lists/closed-lists.js';
export { choosesItsOwn, constituencies } from './lists/constituencies.js';
export type { Constituency } from './lists/constituencies.js';
export { isLanguage } from './lists/languages.js';
export { type CodesParameter, labelCode, labelCodes } from './messages/codes-parameter.js';
export { type Concept, glossary } from './glossary/glossary.js';
export { fillMessage, type MessageValues } from './messages/fill-message.js';
export { listFormat, numberFormat } from './messages/formatters.js';
export { longDay } from './messages/long-day.js';
export { messageText } from './messages/message-text.js';
export { normalizeName, resolveAlias } from './names.js';
export type { TermReference } from './names.js';
export { countryOf, isPlace, placeLabel, placesAround, territory } from './places.js';
