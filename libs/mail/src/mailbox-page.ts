import type { ReceivedMail } from './local-mailbox.js';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** What was sent, newest first, as text: a viewer must not run what it shows. */
export function mailboxPage(messages: readonly ReceivedMail[]): string {
  const mails = [...messages].reverse().map(article);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Alianza: mails sent here</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
article { border: 1px solid #bbb; border-radius: 6px; padding: 0 1rem; margin: 1rem 0; }
h2 { font-size: 1.1rem; margin: .8rem 0 0; }
p { margin: .2rem 0; color: #444; }
pre { white-space: pre-wrap; font: inherit; }
</style>
</head>
<body>
<h1>Mails sent here</h1>
<p>They were delivered to this local mailbox over SMTP, and to nobody else. ${messages.length} kept; reload to see newer ones.</p>
${mails.join('\n')}
</body>
</html>
`;
}

function article({ to, subject, receivedAt, text }: ReceivedMail): string {
  return `<article><h2>${escape(subject)}</h2><p>to ${escape(to.join(', '))}, <time>${escape(receivedAt)}</time></p><pre>${escape(text)}</pre></article>`;
}
