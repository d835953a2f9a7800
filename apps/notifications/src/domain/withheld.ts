import type { NoticeContent } from './notice-content.js';

/** What a notice says while its initiative is confidential: no title, no organisation, and no reason, which names corridors. */
export const withheld = ({ initiative, organization, own, reason, ...rest }: NoticeContent): NoticeContent => rest;
