import { accessTable } from '#http/testing';

/** The columns of docs/access/directory.md. */
export const callers = ['nobody', 'another', 'reader', 'editor', 'admin', 'secretariat'] as const;
export type CallerName = (typeof callers)[number];

export const accessRows = () => accessTable('directory', callers);
