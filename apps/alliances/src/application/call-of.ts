import type { InitiativeContent } from '#contracts';
import { isOpenToAll } from '../domain/record/standpoint.js';
import type { Call } from '../persistence/stored-alliance.js';

/** What an alliance keeps of the content of an initiative that was just published. */
export function callOf(initiativeId: string, content: InitiativeContent, at: string): Call {
  return {
    initiativeId,
    ...textOf(content),
    open: true,
    sharedWith: [],
    ...(!isOpenToAll(content) && { closedSince: at }),
  };
}

/** The same call with the content of its revision: confidential since then, or since it was before. */
export function revisedCall(before: Call, content: InitiativeContent, at: string): Call {
  const { initiativeId, open, sharedWith } = before;
  const closedSince = isOpenToAll(before) ? at : before.closedSince;
  const closed = !isOpenToAll(content) && closedSince !== undefined && { closedSince };
  return { initiativeId, ...textOf(content), open, sharedWith, ...closed };
}

const textOf = ({ title, problem, visibility, corridors, places, populations }: InitiativeContent) => ({
  title,
  ...(problem && { problem }),
  visibility,
  where: { corridors, places },
  forWhom: populations,
});
