import type { Language } from '#taxonomy';
import { htmlPage } from './html-page.js';

const style = `:root { color-scheme: light; }
body { font: 11pt/1.45 system-ui, sans-serif; color: #000; background: #fff; max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.2rem 3rem; overflow-wrap: anywhere; }
.site { margin: 0; letter-spacing: .02em; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .3rem 0 .6rem; }
h2 { font-size: 1.1rem; margin: 1.4rem 0 .4rem; break-after: avoid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .6rem 0; }
dt { font-weight: 600; }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0; }
caption { text-align: start; font-weight: 600; padding-bottom: .2rem; }
th, td { border: 1px solid #555; padding: .25rem .5rem; text-align: start; vertical-align: top; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.against { border-inline-start: 4px solid #000; padding-inline-start: .8rem; margin: .6rem 0; }
@page { margin: 18mm; }
@media print { body { max-width: none; padding: 0; } }`;

/**
 * A page to print or to keep as a file: black on white, tables whose heads stand on each sheet.
 * @param body HTML; what comes from people has been through `escapedHtml`
 */
export const printPage = (language: Language, title: string, body: readonly string[]): string =>
  htmlPage(language, title, style, body);
