import { ProblemCatalogue, type ProblemDefinition } from './problem-catalogue.js';

/** docs/problems.md: every problem type of the API, the shared ones and those of the services. */
export function problemsMarkdown(ofServices: readonly ProblemDefinition[] = []): string {
  const catalogue = new ProblemCatalogue();
  catalogue.add(ofServices);
  const rows = catalogue.all().map(({ slug, status, when, texts }) => {
    return `| \`${slug}\` | ${status} | ${texts.en.title} | ${when} |`;
  });
  return [
    '# Problems',
    '',
    'Errors are problem details ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)) in the language of `Accept-Language`.',
    '`type` is `https://alianza.example/problems/<slug>`; it is stable, texts are not.',
    '',
    '| slug | status | title | when |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
