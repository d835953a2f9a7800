import type { Language } from '#taxonomy';
import { htmlPage } from './html-page.js';

const style = `:root { color-scheme: light dark; }
body { font: 18px/1.5 system-ui, sans-serif; max-width: 36rem; margin: 0 auto; padding: 1.5rem 1.2rem 3rem; overflow-wrap: anywhere; }
.site { margin: 0; opacity: .75; letter-spacing: .02em; }
h1 { font-size: 1.45rem; line-height: 1.25; margin: .3rem 0 1.2rem; }
h2 { font-size: 1rem; margin: 1.1rem 0 0; }
h2 + p { margin-top: .1rem; }
blockquote { margin: 1.2rem 0; padding: .1rem 0 .1rem 1rem; border-inline-start: 4px solid #8aa; }
blockquote p { margin: .4rem 0; }
h2 + blockquote { margin-top: .4rem; }
ul { padding-inline-start: 1.3rem; }
li { margin: .3rem 0; }
button, input, select, textarea { font: inherit; color: inherit; box-sizing: border-box; width: 100%; padding: .75rem 1rem; margin: .4rem 0; border: 1px solid #788; border-radius: .4rem; background: Canvas; }
button { text-align: start; cursor: pointer; }
button.main { background: #0b5a4a; border-color: #0b5a4a; color: #fff; font-weight: 600; }
label { display: block; margin-top: .6rem; }
details { margin: .8rem 0; }
summary { padding: .75rem 0; cursor: pointer; text-decoration: underline; }
small { display: block; margin-top: 2rem; opacity: .8; font-size: .85rem; }`;

/**
 * A page for somebody who followed a link from a mail: good to read on a telephone.
 * @param body HTML; what comes from people has been through `escapedHtml`
 */
export const plainPage = (language: Language, title: string, body: readonly string[]): string =>
  htmlPage(language, title, style, body);
