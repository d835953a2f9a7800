import type { NoticeReason } from '../notice-content.js';
import { partnerSuggested } from './partner-suggested.js';

/** Whether a notice is for people who may know of its initiative only while it is public or registered. */
export const toldWhileOpen = (kind: string, because: NoticeReason): boolean =>
  kind === partnerSuggested.kind || because === 'follower' || because === 'saved_search';
