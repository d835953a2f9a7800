/** Where people arrive with the link of a mail: what goes wrong there is told them on a page too. */
const paths = /^\/v1\/(answers|auth\/answers|unsubscribe|organizations\/confirmations|initiatives\/confirmations)\//;

/** Whether somebody reads the reply in a browser. @param accept of the request */
export const isReadAsPage = (path: string, accept: string | undefined): boolean =>
  paths.test(path) && /(^|,)\s*text\/html\b/.test(accept ?? '');
