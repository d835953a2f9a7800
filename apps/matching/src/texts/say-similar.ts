import type { Language } from '#taxonomy';
import type { ComparedList, SharedCodes } from '../domain/similar/similarity.js';
import { say } from './say.js';

/**
 * What an initiative has in common with a draft; that it is about the same, only where a theme is.
 * @param shared the weightiest first
 * @throws when nothing is shared: that is a mistake in the program
 */
export function saySimilar([strongest]: readonly SharedCodes[], language: Language): string {
  if (!strongest) throw new Error('initiatives that are alike share a code');
  const terms = { type: strongest.list, ids: strongest.codes };
  return say(messageFor(strongest.list), language, { terms });
}

function messageFor(list: ComparedList) {
  switch (list) {
    case 'themes':
      return 'similar.join_instead';
    case 'corridors':
    case 'places':
      return 'similar.same_place';
    case 'instruments':
    case 'goals':
    case 'sectors':
    case 'populations':
      return 'similar.in_common';
  }
}
