import type { InitiativeContent } from '#contracts';
import type { Call } from '../persistence/stored-alliance.js';

/** What an alliance keeps of the initiative's content. */
export function callOf(initiativeId: string, { title, problem, visibility }: InitiativeContent): Call {
  return { initiativeId, title, ...(problem && { problem }), visibility, open: true };
}
