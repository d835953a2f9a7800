import { ancestors } from './code-lists.js';

/** Themes on which a call could harm those it speaks of: initiatives on them start at visibility `alliance`. */
const confidentialThemes: ReadonlySet<string> = new Set(['irregular_migration', 'trafficking']);

/** Whether an initiative on this theme, or on a narrower one of it, starts at visibility `alliance`. */
export function isConfidentialTheme(theme: string): boolean {
  return [theme, ...ancestors('themes', theme)].some((id) => confidentialThemes.has(id));
}
