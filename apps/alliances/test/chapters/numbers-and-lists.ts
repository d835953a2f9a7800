import { expect } from '@jest/globals';
import type { AllianceSummary, BoardLine } from '../../src/domain/board/summarize-board.js';
import type { OwedAnswer } from '../../src/domain/week/owed-answer.js';
import { owedKinds } from '../../src/domain/week/owed-kind.js';
import type { Workplan } from '../../src/domain/workplan/workplan.js';
import type { BoardView } from '../../src/http/views/board.view.js';
import type { AllianceListItemView } from '../../src/http/views/alliance.view.js';
import type { WeekView } from '../../src/http/views/week.view.js';
import { type AlliancesApp, type Copied, type Desk, seat } from '../alliances-app.js';

/** Of each line of the board, what puts an alliance there. */
const under = (app: AlliancesApp): Readonly<Record<BoardLine, Partial<AllianceSummary>>> => ({
  incomplete: { status: 'forming', missingPlaces: 2 },
  unbalanced: { balanceBroken: true },
  unconfirmed_coordinator: { coordinatorConfirmed: false },
  off_track: { health: 'off_track' },
  at_risk: { health: 'at_risk' },
  late: { delayedMilestones: 1 },
  cadence_missed: { cadenceMissed: true },
  minutes_missing: { minutesMissing: 2 },
  review_due: { reviewsDue: 1 },
  undelivered: { overdueCommitments: 1 },
  report_overdue: { overdueReports: 1 },
  report_to_validate: { reportsToValidate: 1 },
  report_unanswered: { unansweredReports: 1 },
  silent: { lastActivityAt: `${app.day(-60)}T00:00:00.000Z` },
  asked_if_alive: { lifeQuestioned: true },
  awaiting_answer: { awaitingAnswer: 3 },
  due_this_week: { dueDays: [app.day(3)] },
  dormant: { status: 'dormant' },
});

/** Two constituencies owe their word on one report since the same moment; of all else there is one answer. */
const owedBy = (organizations: readonly string[], since: string): readonly OwedAnswer[] =>
  owedKinds.flatMap((what): readonly OwedAnswer[] => {
    const one = { what, id: 'the-same', since, organizations };
    return what === 'sign_off' ? ['workers', 'employers'].map((group) => ({ ...one, group })) : [one];
  });

/** Two milestones, one late and one of this week, with ids that every copy of the plan has. */
const workOf = (app: AlliancesApp, ownerOrganizationId: string): Partial<Workplan> => ({
  status: 'accepted',
  milestones: [-3, 3].map((days) => ({
    id: `milestone ${days}`,
    title: { es: 'Protocolo firmado' },
    ownerOrganizationId,
    dueOn: app.day(days),
    weight: 1,
    dependsOn: [],
    status: 'planned',
    statusSince: `${app.day(-9)}T00:00:00.000Z`,
    note: {},
    evidence: [],
  })),
});

/** Follows each link of the board and of the weekly page, page by page, and counts what it finds there. */
export async function eachNumberHasItsList(app: AlliancesApp): Promise<void> {
  const lead = await app.desk('government_local');
  const { allianceId } = await app.publish(lead, [seat('government_local')]);
  const { organizationId } = lead;
  const calm = { status: 'active', coordinatorConfirmed: true, dueDays: [app.day(-3), app.day(60)] } as const;
  const owed = owedBy([organizationId], `${app.day(-5)}T00:00:00.000Z`);
  const work = workOf(app, organizationId);
  const ended = { ...calm, status: 'concluded', lifeQuestioned: true } as const;
  await app.copy(allianceId, [
    ...Object.values(under(app)).flatMap((summary, index) =>
      Array<Copied>((index % 3) + 1).fill({ summary: { ...calm, ...summary } }),
    ),
    ...Array<Copied>(2).fill({ summary: { ...calm, dueDays: [app.day(-3), app.day(3)] }, owed, work }),
    { summary: ended, owed, work },
  ]);

  const { entries } = await app.get<BoardView>(lead, '/v1/board');
  for (const { line, count, link } of entries) {
    const listed = await rowsOf<AllianceListItemView>(app, lead, link);
    expect([line, listed.length]).toEqual([line, count]);
    expect(count).toBeGreaterThan(0);
    for (const { attention } of listed) expect(attention).toContain(line);
  }
  const week = await app.get<WeekView>(lead, '/v1/board/week');
  const numbers: readonly { count: number; link: string; onAPage?: number }[] = [
    ...week.owed,
    ...week.owing,
    ...week.work.map((one) => ({ ...one, onAPage: 1 })),
  ];
  expect(numbers).toHaveLength(owedKinds.length + 1 + 2);
  for (const { count, link, onAPage } of numbers) {
    expect([link, (await rowsOf(app, lead, link, onAPage)).length]).toEqual([link, count]);
    expect(count).toBeGreaterThan(1);
  }
}

async function rowsOf<T>(app: AlliancesApp, desk: Desk, link: string, onAPage = 3): Promise<readonly T[]> {
  const rows: T[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const next: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
    const page = await app.get<{ items: readonly T[]; nextCursor: string | null }>(
      desk,
      `${link}&limit=${onAPage}${next}`,
    );
    rows.push(...page.items);
    cursor = page.nextCursor;
  }
  return rows;
}
