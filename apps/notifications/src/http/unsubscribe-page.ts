import type { Language } from '#taxonomy';
import { escaped } from '../domain/mailing/mail-markup.js';
import type { StoppedMail, StopScope } from '../domain/mailing/stop-mails.js';
import { stopTexts } from '../texts/stop-texts.js';

const style = `body { font: 18px/1.5 system-ui, sans-serif; max-width: 36rem; margin: 2rem auto; padding: 0 1rem; }
button { font: inherit; display: block; width: 100%; text-align: start; padding: .8rem 1rem; margin: .6rem 0; }`;

/** What can be stopped from this mail, one button each. */
export function stopPage({ type, allianceId }: StoppedMail, language: Language): string {
  const { title, question, choices, stays } = stopTexts[language];
  const scopes: readonly StopScope[] = [
    'all',
    ...(type ? ['type' as const] : []),
    ...(allianceId ? ['alliance' as const] : []),
  ];
  const buttons = scopes.map((scope) => button(scope, choices[scope]));
  return page(language, title, [`<p>${escaped(question)}</p>`, form(buttons), `<p>${escaped(stays)}</p>`]);
}

/** What was stopped, and the way back. */
export function stoppedPage(scope: StopScope, language: Language): string {
  const { title, done, stays, choices } = stopTexts[language];
  const back = scope === 'all' ? [form([button('none', choices.none)])] : [];
  return page(language, title, [`<p role="status">${escaped(done[scope])}</p>`, ...back, `<p>${escaped(stays)}</p>`]);
}

const button = (scope: StopScope, words: string): string =>
  `<button name="scope" value="${scope}">${escaped(words)}</button>`;

/** Without an action it goes to the address of the page. */
const form = (buttons: readonly string[]): string => `<form method="post">${buttons.join('')}</form>`;

const page = (language: Language, title: string, body: readonly string[]): string => `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${body.join('\n')}
</body>
</html>
`;
