import type { NoticeContent } from './notice-content.js';

/**
 * What a notice says while its initiative is confidential: no title, not even that of a milestone, no organisation, and no
 * reason, which names corridors.
 */
export const withheld = ({ initiative, organization, own, thing, reason, ...rest }: NoticeContent): NoticeContent =>
  rest;
