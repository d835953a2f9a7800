import { currentContext } from '#observability';
import { groupOf } from '../domain/admission/candidates.js';
import type { AllianceFormingStarted } from '../domain/alliance/alliance-events.js';
import type { Actor, DecisionContext } from '../domain/decision.js';
import type { Step } from '../domain/record/conduct.js';
import type { TimelineDetail, TimelineEntryDocument } from '../persistence/timeline-entry.schema.js';

/**
 * What the timeline keeps of the steps of one order. A group's talk is its own: what follows from a member's word on a
 * candidate says neither whose word it was nor why.
 */
export function timelineOf(
  steps: readonly Step[],
  by: Actor | undefined,
  context: DecisionContext,
): readonly TimelineEntryDocument[] {
  const spoken = steps[0]?.fact.event.type === 'candidate-voiced';
  return steps.flatMap((step, index) => entryOf(step, spoken && index > 0 ? undefined : by, context) ?? []);
}

/** Undefined for what the rules only noted for themselves, and for what is not everybody's. */
function entryOf(
  { fact: { event }, after }: Step,
  by: Actor | undefined,
  { newId }: DecisionContext,
): TimelineEntryDocument | undefined {
  const id = after.alliance.id;
  switch (event.type) {
    case 'health-proposed':
    case 'words-found':
    // What is cleared, and what affiliates are asked, is told to whom it concerns; the word that follows stands here.
    case 'clearance-requested':
    case 'position-cleared':
    case 'position-objected':
    case 'clearance-ending':
    case 'institutions-silent':
    case 'institutions-not-heard':
    case 'position-signed':
    case 'clearance-withdrawn':
    case 'affiliates-consulted':
    case 'affiliate-answered':
    case 'affiliates-ending':
    case 'affiliates-heard':
    case 'affiliates-spoken-for':
    case 'affiliates-withdrawn':
      return undefined;
    case 'candidate-voiced': {
      const candidate = after.alliance.interests.find((one) => one.id === event.interestId);
      return { ...entry(newId(), id, event, by), ...(candidate && { group: groupOf(after.alliance, candidate) }) };
    }
    case 'interest-declined': {
      const { reason: _, ...told } = event;
      return entry(newId(), id, event.decidedBy === 'group' ? told : event, by);
    }
    default:
      return entry(newId(), id, event, by);
  }
}

export const startEntryOf = (event: AllianceFormingStarted, { newId }: DecisionContext): TimelineEntryDocument =>
  entry(newId(), event.allianceId, event, event.coordinator);

function entry(
  _id: string,
  allianceId: string,
  { type, at, ...event }: { readonly type: string; readonly at: string },
  by: Actor | undefined,
): TimelineEntryDocument {
  const correlationId = currentContext()?.correlationId;
  return {
    _id,
    allianceId,
    at,
    type,
    ...(by && { personId: by.personId, organizationId: by.organizationId }),
    ...(correlationId === undefined ? {} : { correlationId }),
    details: detailsOf(event),
  };
}

/** Objects whose ids and codes are worth keeping; all others are texts of people, or whole drafts. */
const opened = new Set([
  'voice',
  'candidate',
  'coordinator',
  'former',
  'response',
  'recorded',
  'answer',
  'actionPoint',
  'reason',
  'window',
  'need',
  'dissent',
  'period',
  'word',
]);

/** Ids, codes and dates; texts stay where they were written. What an object says of itself is named after it. */
function detailsOf(event: object): Record<string, TimelineDetail> {
  const details: Record<string, TimelineDetail> = {};
  for (const [name, value] of Object.entries(event) as [string, unknown][]) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') details[name] = value;
    if (typeof value !== 'object' || value === null || !opened.has(name)) continue;
    for (const [inner, detail] of Object.entries(detailsOf(value))) {
      details[`${name}${inner.charAt(0).toUpperCase()}${inner.slice(1)}`] = detail;
    }
  }
  return details;
}
