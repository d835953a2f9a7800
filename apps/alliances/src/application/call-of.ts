import type { InitiativeContent } from '#contracts';
import type { Call } from '../persistence/stored-alliance.js';

/** What an alliance keeps of the content of an initiative that was just published. */
export function callOf(initiativeId: string, content: InitiativeContent): Call {
  return { initiativeId, ...textOf(content), open: true, sharedWith: [] };
}

/** The same call with the content of its revision. */
export function revisedCall({ initiativeId, open, sharedWith }: Call, content: InitiativeContent): Call {
  return { initiativeId, ...textOf(content), open, sharedWith };
}

const textOf = ({ title, problem, visibility, corridors, places, populations }: InitiativeContent) => ({
  title,
  ...(problem && { problem }),
  visibility,
  where: { corridors, places },
  forWhom: populations,
});
