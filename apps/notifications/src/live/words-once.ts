import type { Language } from '#taxonomy';
import type { NoticeContent } from '../domain/notice-content.js';
import { type RenderedNotice, renderNotice } from '../domain/render-notice.js';

/** Of all clients of a process; some kilobytes each at most. */
const mostKept = 100;

/** Puts notices into words; an event that concerns many is told them in the same words, which are made once. */
export class WordsOnce {
  private readonly kept = new Map<string, RenderedNotice>();

  of(kind: string, content: NoticeContent, language: Language): RenderedNotice {
    const key = JSON.stringify([language, kind, content]);
    const known = this.kept.get(key);
    if (known) return known;
    const words = renderNotice(kind, content, language);
    // All at once: to know which were used last would cost every use something.
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(key, words);
    return words;
  }
}
