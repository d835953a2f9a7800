import type { TextByLanguage } from '#contracts';
import { escapedHtml } from '#http';
import type { PrintLanguage } from './print-language.js';

/** A heading with what stands under it; nothing when there is nothing. */
export const section = (title: string, ...parts: readonly string[]): readonly string[] =>
  parts.some((part) => part !== '') ? [`<h2>${escapedHtml(title)}</h2>`, ...parts.filter((part) => part !== '')] : [];

/** Names and what they say, as HTML. */
export const facts = (rows: readonly (readonly [string, string] | undefined)[]): string => {
  const shown = rows.filter((row) => row !== undefined);
  return `<dl>${shown.map(([name, html]) => `<dt>${escapedHtml(name)}</dt><dd>${html}</dd>`).join('')}</dl>`;
};

/** A table with a head for each column and each row; empty without rows. @param rows of HTML */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const head = heads.map((one) => `<th scope="col">${escapedHtml(one)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => {
    return `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const title = `<caption>${escapedHtml(caption)}</caption>`;
  return `<table>${title}<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** What people wrote, in the page's language if they did, and marked with its own where not. */
export function written(text: TextByLanguage | undefined, language: PrintLanguage): string {
  const spoken = [language, 'es', 'en'].find((one) => text?.[one] !== undefined) ?? Object.keys(text ?? {})[0];
  if (!text || spoken === undefined) return '';
  const html = escapedHtml(text[spoken] ?? '').replace(/\n+/g, '<br>');
  return spoken === language ? html : `<span lang="${escapedHtml(spoken)}">${html}</span>`;
}

export const paragraph = (html: string): string => (html === '' ? '' : `<p>${html}</p>`);

/** What stands against it, right beside the status. @param items HTML */
export function against(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const list = items.map((item) => `<li>${item}</li>`).join('');
  return `<section class="against"><h2>${escapedHtml(title)}</h2><ul>${list}</ul></section>`;
}
