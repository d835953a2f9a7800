import type { TextByLanguage } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { OwedRow, WorkDue, WorkOfAlliance } from '../../application/read-week.js';
import type { Reminder } from '../../domain/alliance/alliance.js';
import { type OwedKind, owedKinds } from '../../domain/week/owed-kind.js';
import { LoadView } from './load.view.js';
import type { WorkAhead } from '../../domain/week/work-ahead.js';
import type { WeekAlliance } from '../../persistence/week-rows.js';
import { ApiOrganizationNames, named, type NameOf, OrganizationNameView } from '../names/organization-name.view.js';

const text = (es: string, en: string) =>
  ({ type: 'object', additionalProperties: { type: 'string' }, example: { es, en } }) as const;
export const workDues = ['this_week', 'late'] as const satisfies readonly WorkDue[];

class WeekAllianceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(text('Contratación equitativa en el corredor', 'Fair recruitment on the corridor'))
  title!: TextByLanguage;
}

class OwedCountView {
  @ApiProperty({ enum: owedKinds }) what!: OwedKind;
  @ApiProperty({ example: 2 }) count!: number;
  @ApiProperty({ description: 'The list that makes the number.', example: '/v1/board/owed?what=workplan' })
  link!: string;
}

class OwingView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ type: OrganizationNameView }) organization!: OrganizationNameView;
  @ApiProperty({ example: 2, description: 'Answers that it owes.' }) count!: number;
  @ApiProperty({ description: 'The list that makes the number.', example: '/v1/board/owed?organization=…' })
  link!: string;
}

class WorkCountView {
  @ApiProperty({ enum: workDues }) due!: WorkDue;
  @ApiProperty({ example: 5 }) count!: number;
  @ApiProperty({ description: 'The list that makes the number.', example: '/v1/board/work?due=late' }) link!: string;
}

/** The weekly page of a desk: who owes an answer, and what is to be done. */
export class WeekView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ type: OrganizationNameView }) organization!: OrganizationNameView;
  @ApiProperty({ format: 'date-time' }) asOf!: string;
  @ApiProperty({ type: [OwedCountView], description: 'By what is awaited.' }) owed!: readonly OwedCountView[];
  @ApiProperty({ type: [OwingView], description: 'By who owes it, in the order of names: it ranks nobody.' })
  owing!: readonly OwingView[];
  @ApiProperty({ type: [WorkCountView] }) work!: readonly WorkCountView[];
  @ApiProperty({ type: LoadView }) load!: LoadView;
}

/** An answer that somebody owes. */
export class OwedView {
  @ApiProperty({ enum: owedKinds }) what!: OwedKind;
  @ApiProperty({ type: WeekAllianceView }) alliance!: WeekAllianceView;
  @ApiPropertyOptional({
    ...text('Escribir el protocolo', 'Write the protocol'),
    description: 'What it is about, where that has a title: an action point, a promise, an indicator.',
  })
  title?: TextByLanguage;
  @ApiPropertyOptional({
    type: [String],
    example: ['2027-01-01', '2027-03-31'],
    description: 'Of minutes the day of the meeting, of a report the first and the last day of its period.',
  })
  days?: readonly string[];
  @ApiPropertyOptional({ example: '2027-Q1', description: 'Of a value of an indicator.' }) period?: string;
  @ApiPropertyOptional({ format: 'date-time' }) since?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'From when on it can no longer be given.' }) until?: string;
  @ApiPropertyOptional({
    example: 'workers',
    description:
      'The constituency that owes its word together; who of it has spoken is its own. Of a silence: the one that said nothing in time, `since` its last day.',
  })
  group?: string;
  @ApiProperty({ type: [String], description: 'Who owes it.' }) organizations!: readonly string[];
  @ApiProperty({ type: String, format: 'uuid', isArray: true, description: 'Of these, who was reminded this week.' })
  reminded!: readonly string[];
  @ApiOrganizationNames() organizationNames!: readonly OrganizationNameView[];
  @ApiProperty({ description: 'Where it is answered.', example: '/v1/alliances/…/workplan' }) link!: string;
}

/** Who does what, where, when and for whom. */
export class WorkView {
  @ApiProperty({ format: 'uuid', description: 'Who.' }) organizationId!: string;
  @ApiProperty({ type: OrganizationNameView }) organization!: OrganizationNameView;
  @ApiProperty({ enum: ['milestone', 'activity', 'action_point'] }) kind!: WorkAhead['kind'];
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ ...text('Escribir el protocolo', 'Write the protocol'), description: 'What.' }) title!: TextByLanguage;
  @ApiProperty({ type: [String], example: ['NI-CR'], description: 'Where: the corridors of the initiative.' })
  corridors!: readonly string[];
  @ApiProperty({ type: [String], example: ['CR'], description: 'Where: the places of the initiative.' })
  places!: readonly string[];
  @ApiProperty({ format: 'date', description: 'When: its last day.' }) dueOn!: string;
  @ApiProperty({ type: [String], example: ['seasonal_workers'], description: 'For whom: codes of populations.' })
  populations!: readonly string[];
  @ApiProperty({ type: WeekAllianceView }) alliance!: WeekAllianceView;
  @ApiProperty({ example: '/v1/alliances/…/milestones' }) link!: string;
}

class ReminderView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ type: OrganizationNameView }) organization!: OrganizationNameView;
  @ApiProperty({ enum: owedKinds, isArray: true }) what!: readonly OwedKind[];
  @ApiProperty({ format: 'date-time' }) at!: string;
}

/** Who was reminded in the week of the last reminder. */
export class RemindersView {
  @ApiPropertyOptional({ format: 'date', description: 'Its Monday; absent while nobody was ever reminded.' })
  week?: string;
  @ApiProperty({ type: [ReminderView] }) reminders!: readonly ReminderView[];
}

const countBy = <T, K>(rows: readonly T[], keysOf: (row: T) => readonly K[]): ReadonlyMap<K, number> => {
  const counts = new Map<K, number>();
  for (const key of rows.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** What a weekly page is made of. */
interface Week {
  readonly organizationId: string;
  readonly asOf: string;
  readonly owed: readonly OwedRow[];
  readonly work: Readonly<Record<WorkDue, readonly WorkOfAlliance[]>>;
}

const wordOf = ({ organization: { id, name = id } }: { readonly organization: OrganizationNameView }): string => name;

export function weekView({ organizationId, asOf, owed, work }: Week, nameOf: NameOf): Omit<WeekView, 'load'> {
  const kinds = countBy(owed, ({ what }) => [what]);
  const owing = [...countBy(owed, ({ organizations }) => organizations)]
    .map(([id, count]) => ({ organizationId: id, organization: nameOf(id), count }))
    .toSorted((one, other) => wordOf(one).localeCompare(wordOf(other)));
  return {
    organizationId,
    organization: nameOf(organizationId),
    asOf,
    owed: owedKinds.map((what) => ({ what, count: kinds.get(what) ?? 0, link: `/v1/board/owed?what=${what}` })),
    owing: owing.map((row) => ({ ...row, link: `/v1/board/owed?organization=${row.organizationId}` })),
    work: workDues.map((due) => ({ due, count: work[due].length, link: `/v1/board/work?due=${due}` })),
  };
}

const pathOf: Readonly<Record<OwedKind, (id: string, within: string) => string>> = {
  invitation: (id) => `/invitations/${id}`,
  candidacy: (id) => `/interests/${id}`,
  coordinator: () => '',
  composition: () => '/composition',
  workplan: () => '/workplan',
  amendment: () => '/workplan/amendments',
  clearance: (id) => `/clearances/${id}`,
  minutes: (id) => `/meetings/${id}`,
  minutes_confirmation: (id) => `/meetings/${id}`,
  report: (id) => `/reports/${id}`,
  sign_off: (id) => `/reports/${id}`,
  silence: (id) => `/reports/${id}`,
  still_alive: () => '',
  affiliates: (id) => `/affiliate-consultations/${id}`,
  dissolution: () => '',
  handed_over: () => '/open-points',
  verification: () => '/action-points?status=completed',
  indicator_value: (id) => `/indicators/${id}`,
  commitment: (id) => `/commitments/${id}`,
  delivery: (_, commitmentId) => `/commitments/${commitmentId}`,
  evidence_reader: (_, commitmentId) => `/commitments/${commitmentId}`,
  reported_value: (_, indicatorId) => `/indicators/${indicatorId}`,
};

export const owedView =
  (nameOf: NameOf) =>
  ({ alliance, id, within = id, what, ...row }: OwedRow): OwedView => {
    const link = `/v1/alliances/${alliance.id}${pathOf[what](id, within)}`;
    return named({ what, ...row, alliance: allianceView(alliance), link }, row.organizations, nameOf);
  };

export const workView =
  (nameOf: NameOf) =>
  ({ alliance, ...row }: WorkOfAlliance): WorkView => {
    const { where, forWhom = [] } = alliance.call;
    return {
      ...row,
      organization: nameOf(row.organizationId),
      corridors: where?.corridors ?? [],
      places: where?.places ?? [],
      populations: forWhom,
      alliance: allianceView(alliance),
      link: `/v1/alliances/${alliance.id}/${lists[row.kind]}`,
    };
  };

const lists = { milestone: 'milestones', activity: 'workplan', action_point: 'action-points' } as const;

const allianceView = ({ id, call: { title } }: WeekAlliance): WeekAllianceView => ({ id, title });

/** Of the week of the last one. */
export function latestReminders(reminders: readonly Reminder[]): readonly Reminder[] {
  const week = reminders.at(-1)?.week;
  return reminders.filter((reminder) => reminder.week === week);
}

/** @param latest of one week */
export function remindersView(latest: readonly Reminder[], nameOf: NameOf): RemindersView {
  const [first] = latest;
  const reminders = latest.map(({ organizationId, what, at }) => {
    return { organizationId, organization: nameOf(organizationId), what, at };
  });
  return { ...(first && { week: first.week }), reminders };
}
