import type { TextByLanguage } from '#contracts';
import { label } from '#taxonomy';
import { escapedHtml } from '#http';
import { written } from './html.js';
import type { PrintLanguage } from './print-language.js';

export type Names = ReadonlyMap<string, TextByLanguage>;

/** An organisation by its name; one that the directory has not told of yet, by its id. */
export const nameIn =
  (names: Names, language: PrintLanguage) =>
  (organizationId: string): string =>
    written(names.get(organizationId), language) || escapedHtml(organizationId);

export const constituencyIn = (code: string, language: PrintLanguage): string =>
  escapedHtml(label('constituencies', code, language));
