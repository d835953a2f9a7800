import type { Language } from '#taxonomy';

/**
 * A whole page without script, picture or anything from elsewhere. Nothing follows a link from it with its address, and
 * no search engine keeps it.
 * @param body HTML; what comes from people has been through {@link escapedHtml}
 */
export const htmlPage = (language: Language, title: string, style: string, body: readonly string[]): string =>
  `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escapedHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<p class="site">Alianza</p>
<h1>${escapedHtml(title)}</h1>
${body.join('\n')}
</body>
</html>
`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML that shows it, in an attribute too. */
export const escapedHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
