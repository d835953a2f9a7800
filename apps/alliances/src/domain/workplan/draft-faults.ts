import type { ActionPointDraft, MilestoneDraft } from './workplan-commands.js';

/** What is wrong in a draft, and where (JSON Pointer). */
export interface DraftFault {
  readonly pointer: string;
  readonly code: 'invalid';
}

/** Ids are written once in a draft, and an action point serves a milestone of the same draft. */
export function draftFaults(
  milestones: readonly MilestoneDraft[],
  actionPoints: readonly ActionPointDraft[],
): readonly DraftFault[] {
  const known = new Set(milestones.map(({ id }) => id));
  const astray = actionPoints.flatMap(({ milestoneId }, index) =>
    milestoneId === undefined || known.has(milestoneId) ? [] : [fault(`/actionPoints/${index}/milestoneId`)],
  );
  const written = new Set<string>();
  const repeated = (list: string, drafts: readonly MilestoneDraft[]) =>
    drafts.flatMap(({ id }, index) => {
      if (id === undefined) return [];
      const again = written.has(id);
      written.add(id);
      return again ? [fault(`/${list}/${index}/id`)] : [];
    });
  return [...repeated('milestones', milestones), ...repeated('actionPoints', actionPoints), ...astray];
}

const fault = (pointer: string): DraftFault => ({ pointer, code: 'invalid' });
