import { accessTable } from '#http/testing';

/** The columns of docs/access/proposals.md. */
export const callers = ['nobody', 'another', 'partner', 'secretariat', 'reader', 'editor'] as const;
export type CallerName = (typeof callers)[number];

export const accessRows = () => accessTable('proposals', callers);
