import { accessTable } from '#http/testing';

/** The columns of docs/access/alliances.md. */
export const callers = [
  'nobody',
  'another',
  'outsider',
  'invited',
  'reader',
  'member',
  'coordinator',
  'secretariat',
] as const;
export type CallerName = (typeof callers)[number];

export const accessRows = () => accessTable('alliances', callers);
