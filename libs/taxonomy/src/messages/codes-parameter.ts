import { type CodeListName, codeListNames, type Language } from '../code-list.js';
import { label } from '../code-lists.js';
import { placeLabel } from '../places.js';
import { comparedTexts, isComparedText } from './compared-texts.js';
import { effortKinds, isEffortKind } from './effort-kinds.js';
import { dateTimeFormat, listFormat } from './formatters.js';

/** What the codes of a message are: a code list, places (ISO 3166-1, ISO 3166-2, M49), days (`YYYY-MM-DD`), seats, texts of a record or kinds of effort. */
export type CodesType = CodeListName | 'places' | 'days' | 'seats' | 'texts' | 'effort';

/** Codes of one kind, shown as a list of labels in the reader's language. */
export interface CodesParameter {
  readonly type: CodesType;
  readonly ids: readonly string[];
}

const types = new Set<unknown>([...codeListNames, 'places', 'days', 'seats', 'texts', 'effort'] satisfies CodesType[]);

export function isCodesParameter(value: unknown): value is CodesParameter {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('ids' in value)) return false;
  return types.has(value.type) && Array.isArray(value.ids) && value.ids.every((id) => typeof id === 'string');
}

/** The labels joined as one says it: “Training, Research and data”. */
export function labelCodes({ type, ids }: CodesParameter, language: Language): string {
  const labels = ids.map((id) => labelCode(type, id, language));
  return listFormat(language, { type: 'conjunction' }).format(labels);
}

/** What one code is called; a seat, which has no name of its own, by its id. */
export function labelCode(type: CodesType, id: string, language: Language): string {
  switch (type) {
    case 'places':
      return placeLabel(id, language);
    case 'days':
      return dateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(id));
    case 'effort':
      return isEffortKind(id) ? effortKinds[id][language] : id;
    case 'seats':
      return id;
    case 'texts':
      return isComparedText(id) ? comparedTexts[id][language] : id;
    default:
      return label(type, id, language);
  }
}
