import type { Language } from '#taxonomy';

/** A title may come with line breaks; a subject line has none. Spaces that hold words together, as French has them, stay. */
export const oneLine = (text: string): string => text.replace(/[^\S\u00a0\u202f]+/gu, ' ').trim();

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

export const linkTo = (target: string, words: string): string => `<a href="${escaped(target)}">${escaped(words)}</a>`;

/** A link on a line of its own, one of many, that a thumb hits. */
export const lineTo = (target: string, words: string): string =>
  `<a href="${escaped(target)}" style="display: inline-block; padding: 8px 0">${escaped(words)}</a>`;

/** The one thing to do, easy to hit with a thumb. */
export const buttonTo = (target: string, words: string): string =>
  `<a href="${escaped(target)}" style="display: inline-block; padding: 10px 18px; border-radius: 6px; background: #0b5a4a; color: #ffffff; font-weight: bold; text-decoration: none">${escaped(words)}</a>`;

/** Words and where they lead, in a mail without HTML. @param pattern `{words}: {target}`, as the language has it */
export const addressed = (pattern: string, words: string, target: string): string =>
  pattern.replace('{words}', () => words).replace('{target}', () => target);

/** A whole document that reads well in a narrow window and a plain client. */
export const mailDocument = (language: Language, title: string, body: readonly string[]): string => `<!doctype html>
<html lang="${language}" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title></head>
<body style="font-family: sans-serif; line-height: 1.5; max-width: 40em">
${body.join('\n')}
</body>
</html>
`;
