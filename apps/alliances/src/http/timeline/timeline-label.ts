import { type Language, longDay } from '#taxonomy';
import type { TimelineSubject } from '../../application/timeline-subject.js';
import { textIn } from '../text-in.js';
import { timelineText } from './timeline-text.js';

/** What stands around a title at the end of a sentence. */
const around: Readonly<Record<Language, readonly [before: string, after: string]>> = {
  es: [': «', '»'],
  en: [': “', '”'],
  pt: [': “', '”'],
  fr: ['\u00a0: «\u00a0', '\u00a0»'],
};

/** What happened, in one sentence that names what it is about by its title, or else by its days. */
export function timelineLabel(type: string, about: TimelineSubject | undefined, language: Language): string {
  const sentence = timelineText(type, language);
  if (!about || !sentence.endsWith('.')) return sentence;
  return `${sentence.slice(0, -1)}${nameOf(about, language)}.`;
}

function nameOf({ title, days }: TimelineSubject, language: Language): string {
  const words = title && textIn(title, language).trim().replace(/\.$/u, '');
  if (words) {
    const [before, after] = around[language];
    return `${before}${words}${after}`;
  }
  return days ? ` (${days.map((day) => longDay(day, language)).join(' – ')})` : '';
}
