import type { NoticeReason } from '../notice-content.js';

/** Kinds of notices that are of use only while an initiative takes answers. */
export const whileItIsOpen: readonly string[] = [
  'initiative_published',
  'initiative_revised',
  'partner_suggested',
  'suggestion_shared',
  'proposal_aged',
];

/** Whether a notice recommends an initiative to somebody who only asked to hear of such: by following or by a search. */
export const recommendsIt = (kind: string, because: NoticeReason): boolean =>
  whileItIsOpen.includes(kind) && (because === 'follower' || because === 'saved_search');
