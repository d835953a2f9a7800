import type { LocalizedText } from '../domain/decision.js';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import type { TimelineDetail, TimelineEntryDocument } from '../persistence/timeline-entry.schema.js';

export const timelineSubjects = [
  'commitment',
  'indicator',
  'action_point',
  'activity',
  'milestone',
  'decision',
  'meeting',
  'report',
] as const;

/** What an entry of the timeline is about. */
export interface TimelineSubject {
  readonly of: (typeof timelineSubjects)[number];
  readonly id: string;
  /** As it is called now, of a decision its first words; absent where it has no title, or is not there any more. */
  readonly title?: LocalizedText;
  /** Of a meeting, or a decision that it took, its day; of a report the first and the last one of its period. */
  readonly days?: readonly string[];
}

type Details = Readonly<Record<string, TimelineDetail>>;

/** The first that an entry names is what it is about: a delivery is of its commitment, whatever milestone that serves. */
const idOf: Readonly<Record<TimelineSubject['of'], string>> = {
  commitment: 'commitmentId',
  indicator: 'indicatorId',
  action_point: 'actionPointId',
  activity: 'activityId',
  milestone: 'milestoneId',
  decision: 'decisionId',
  meeting: 'meetingId',
  report: 'reportId',
};

export function subjectOf(details: Details): Pick<TimelineSubject, 'of' | 'id'> | undefined {
  for (const of of timelineSubjects) {
    const id = details[idOf[of]];
    if (typeof id === 'string') return { of, id };
  }
  return undefined;
}

/** The same with its title or its days. @param apart titles of what is kept apart from the alliance, by id */
export function namedSubjectOf(
  details: Details,
  record: Pick<AllianceRecord, 'workplan' | 'reporting'>,
  apart: ReadonlyMap<string, LocalizedText>,
): TimelineSubject | undefined {
  const subject = subjectOf(details);
  if (!subject) return undefined;
  const title = titleOf(subject, record, apart);
  const days = daysOf(subject, details, record);
  return { ...subject, ...(title && { title }), ...(days && { days }) };
}

function titleOf(
  { of, id }: Pick<TimelineSubject, 'of' | 'id'>,
  { workplan }: Pick<AllianceRecord, 'workplan'>,
  apart: ReadonlyMap<string, LocalizedText>,
): LocalizedText | undefined {
  const titled = (ones: readonly { readonly id: string; readonly title: LocalizedText }[]) =>
    ones.find((one) => one.id === id)?.title;
  switch (of) {
    case 'milestone':
      return titled(workplan.milestones);
    case 'activity':
      return titled(workplan.activities);
    case 'action_point':
      return titled(workplan.actionPoints);
    case 'commitment':
    case 'indicator':
    case 'decision':
      return apart.get(id);
    case 'meeting':
    case 'report':
      return undefined;
  }
}

function daysOf(
  { of, id }: Pick<TimelineSubject, 'of' | 'id'>,
  { day }: Details,
  { reporting }: Pick<AllianceRecord, 'reporting'>,
): readonly string[] | undefined {
  if (of === 'meeting' || of === 'decision') return typeof day === 'string' ? [day] : undefined;
  const period = of === 'report' ? reporting.reports.find((one) => one.id === id)?.period : undefined;
  return period && [period.from, period.to];
}

/** Organisations that an entry speaks of: who did it, and whose it is. */
export function organizationsIn({
  organizationId,
  details,
}: Pick<TimelineEntryDocument, 'organizationId' | 'details'>): readonly string[] {
  const named = Object.entries(details).flatMap(([name, value]) =>
    /organizationId$/iu.test(name) && typeof value === 'string' ? [value] : [],
  );
  return [...new Set([...(organizationId === undefined ? [] : [organizationId]), ...named])];
}
