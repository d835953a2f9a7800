import type { ActionPointDraft } from './workplan-commands.js';
import type { ActivityDraft, MilestoneDraft, PlanDraft } from './plan-draft.js';
import { circlesIn, placedIn } from './plan-order.js';

/** What is wrong in a draft, and where (JSON Pointer). */
export interface DraftFault {
  readonly pointer: string;
  readonly code: 'invalid' | 'circular' | 'out_of_order' | 'too_few';
  readonly params?: Readonly<Record<string, number>>;
}

type Drafts = PlanDraft & { readonly actionPoints: readonly ActionPointDraft[] };

/**
 * Ids are written once in a draft and what is named is in it; nothing waits for itself, nor lies before what it waits
 * for or after what it belongs to; a joint visit has two parties at least.
 */
export function draftFaults(draft: Drafts): readonly DraftFault[] {
  const astray = [...repeatedIds(draft), ...strayReferences(draft)];
  if (astray.length > 0) return astray;
  const circular = circles(draft);
  // In a circle something lies before what it waits for, whatever the days are.
  return [...(circular.length > 0 ? circular : misplacedDays(draft)), ...lonelyVisits(draft)];
}

function repeatedIds(draft: Drafts): readonly DraftFault[] {
  const written = new Set<string>();
  const lists = ['objectives', 'outputs', 'milestones', 'activities', 'needs', 'actionPoints'] as const;
  return lists.flatMap((list) =>
    draft[list].flatMap(({ id }, index) => {
      if (id === undefined) return [];
      const again = written.has(id);
      written.add(id);
      return again ? [fault(`/${list}/${index}/id`)] : [];
    }),
  );
}

function strayReferences(draft: Drafts): readonly DraftFault[] {
  const idsOf = (drafts: readonly { readonly id?: string }[]) => new Set(drafts.map(({ id }) => id));
  const [objectives, outputs, milestones] = [idsOf(draft.objectives), idsOf(draft.outputs), idsOf(draft.milestones)];
  const work = new Set([...milestones, ...idsOf(draft.activities)]);
  const waits = (list: string) => (one: { readonly dependsOn?: readonly string[] }, index: number) =>
    (one.dependsOn ?? []).flatMap((id, at) => (work.has(id) ? [] : [fault(`/${list}/${index}/dependsOn/${at}`)]));
  const serves = (list: string) => (one: { readonly milestoneId?: string }, index: number) =>
    one.milestoneId === undefined || milestones.has(one.milestoneId) ? [] : [fault(`/${list}/${index}/milestoneId`)];
  return [
    ...draft.outputs.flatMap(({ objectiveId }, index) =>
      objectives.has(objectiveId) ? [] : [fault(`/outputs/${index}/objectiveId`)],
    ),
    ...draft.milestones.flatMap(({ outputId }, index) =>
      outputId === undefined || outputs.has(outputId) ? [] : [fault(`/milestones/${index}/outputId`)],
    ),
    ...draft.milestones.flatMap(waits('milestones')),
    ...draft.activities.flatMap(serves('activities')),
    ...draft.activities.flatMap(waits('activities')),
    ...draft.needs.flatMap(serves('needs')),
    ...draft.actionPoints.flatMap(serves('actionPoints')),
  ];
}

function circles({ milestones, activities }: Drafts): readonly DraftFault[] {
  const found = circlesIn(placedIn(milestones.map(named('milestones')), activities.map(named('activities'))));
  const at = (list: string, drafts: readonly (MilestoneDraft | ActivityDraft)[]) =>
    drafts.flatMap((one, index) =>
      found.has(named(list)(one, index).id) ? [fault(`/${list}/${index}/dependsOn`, 'circular')] : [],
    );
  return [...at('milestones', milestones), ...at('activities', activities)];
}

/** What nothing names still has a place of its own. */
const named =
  (list: string) =>
  <T extends { readonly id?: string }>(one: T, index: number): T & { readonly id: string } => ({
    ...one,
    id: one.id ?? `${list}/${index}`,
  });

function misplacedDays({ objectives, outputs, milestones, activities }: Drafts): readonly DraftFault[] {
  const dueOn = new Map([...milestones, ...activities].map((one) => [one.id, one.dueOn]));
  const untilOf = (outputId: string | undefined): string | undefined => {
    const objectiveId = outputs.find(({ id }) => outputId !== undefined && id === outputId)?.objectiveId;
    return objectives.find(({ id }) => objectiveId !== undefined && id === objectiveId)?.until;
  };
  const early = (from: string, dependsOn: readonly string[] = []) =>
    dependsOn.some((id) => (dueOn.get(id) ?? from) > from);
  return [
    ...milestones.flatMap((one, index) => {
      const late = one.dueOn > (untilOf(one.outputId) ?? one.dueOn);
      return late || early(one.dueOn, one.dependsOn) ? [fault(`/milestones/${index}/dueOn`, 'out_of_order')] : [];
    }),
    ...activities.flatMap((one, index) => {
      const from = one.startsOn ?? one.dueOn;
      if (from > one.dueOn || early(from, one.dependsOn)) {
        return [fault(`/activities/${index}/${one.startsOn === undefined ? 'dueOn' : 'startsOn'}`, 'out_of_order')];
      }
      const late = one.dueOn > (dueOn.get(one.milestoneId) ?? one.dueOn);
      return late ? [fault(`/activities/${index}/dueOn`, 'out_of_order')] : [];
    }),
  ];
}

function lonelyVisits({ activities }: Drafts): readonly DraftFault[] {
  return activities.flatMap(({ kind, parties = [] }, index): readonly DraftFault[] =>
    kind === 'joint_visit' && parties.length < 2
      ? [{ pointer: `/activities/${index}/parties`, code: 'too_few', params: { min: 2 } }]
      : [],
  );
}

const fault = (pointer: string, code: DraftFault['code'] = 'invalid'): DraftFault => ({ pointer, code });
