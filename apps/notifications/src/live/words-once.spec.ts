import { describe, expect, it } from '@jest/globals';
import { renderNotice } from '../domain/render-notice.js';
import { WordsOnce } from './words-once.js';

const of = (title: string) => ({ because: 'follower', initiative: { es: title } }) as const;

describe('what many are told in the same words', () => {
  it('is put into words once, in each language, and never in those of another notice', () => {
    const words = new WordsOnce();
    const first = words.of('initiative_published', of('Una'), 'es');
    expect(words.of('initiative_published', of('Una'), 'es')).toBe(first);
    for (let other = 0; other < 250; other += 1) {
      const content = of(`Otra ${other}`);
      expect(words.of('initiative_published', content, 'fr')).toEqual(
        renderNotice('initiative_published', content, 'fr'),
      );
    }
    expect(words.of('initiative_published', of('Una'), 'es')).toEqual(first);
    expect(words.of('initiative_closed', of('Una'), 'es')).toEqual(renderNotice('initiative_closed', of('Una'), 'es'));
  });
});
