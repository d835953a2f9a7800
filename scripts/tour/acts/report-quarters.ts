import type { Desk } from '../desk.js';
import { groupOf } from '../groups.js';
import { letPassUntil, type Stage } from '../stage.js';
import { together } from '../together.js';
import { askAndSpeak, clearAndSign, standsBeside } from './ask-before-the-word.js';
import { consultInPrivate } from './consult-in-private.js';
import type { FoundedCouncil } from './found-council.js';
import type { PageReply, ReportReply } from './replies.js';

const words = (es: string, en: string): Record<string, string> => ({ es, en });

/** Three quarters, each with a meeting, a milestone and a report: a dissent, a silence, and an agreement of all. */
export async function reportQuarters(stage: Stage, founded: FoundedCouncil): Promise<readonly ReportReply[]> {
  const { narrator, cast } = stage;
  narrator.act(11, 'The first quarter: a report, a private consultation, and a dissent that stays');
  const first = await reportOn(stage, founded, 0);
  await dissentFrom(stage, founded, first);
  narrator.act(12, 'The second quarter: silence is recorded as silence');
  const second = await reportOn(stage, founded, 1);
  await stayedSilent(stage, founded, second);
  narrator.act(13, 'The third quarter: a state and a federation ask before they give their word, and all agree');
  const third = await reportOn(stage, founded, 2);
  await agreeOn(stage, founded, third);
  const { items } = await cast.migrantWorkers.client.get<PageReply<ReportReply>>(`${founded.path}/reports`);
  const reports = items.filter(({ status }) => status.startsWith('accepted')).toReversed();
  narrator.shows(reports.flatMap(told));
  return reports;
}

/** The council meets and works; the quarter passes, the report falls due by itself and is put to the constituencies. */
async function reportOn(stage: Stage, { path, members, milestones }: FoundedCouncil, quarter: number): Promise<string> {
  const { council } = stage.cast;
  await meet(council, members, path);
  const reached = { body: { note: words('Hecho.', 'Done.') } };
  const milestone = milestones[quarter]?.id ?? '';
  await council.does('reports a milestone achieved', 200, 'POST', `${path}/milestones/${milestone}/achieve`, reached);
  const { expected } = await council.client.get<{ expected: { id: string; to: string } }>(`${path}/reporting-rule`);
  const report = `${path}/reports/${expected.id}`;
  await letPassUntil(stage, expected.to, 2, 'lets the quarter pass');
  const due = await seesStatus(council, report, 'due');
  const body = {
    overallStatus: due.achievements.proposedStatus,
    challenges: words('Dos fincas no abrieron sus registros.', 'Two farms did not open their records.'),
    wayForward: words('La inspección acompañará las visitas.', 'The inspectorate will join the visits.'),
  };
  const headers = { 'if-match': `"${due.version}"` };
  await council.does('writes what is difficult and what comes next', 200, 'PUT', report, { headers, body });
  const handedIn = await council.does<ReportReply>(
    'hands it in; what was achieved is counted',
    200,
    'POST',
    `${report}/submit`,
  );
  const { achieved, meetingsHeld, percent } = handedIn.body.achievements;
  stage.narrator.shows([`counted: ${achieved.length} milestone, ${meetingsHeld} meeting, ${percent} % of the plan`]);
  await letPassUntil(stage, handedIn.body.readingEndsOn ?? '', 2, 'lets the members read it');
  await seesStatus(council, report, 'in_validation');
  return report;
}

async function meet(council: Desk, members: readonly Desk[], path: string): Promise<void> {
  const body = {
    startsAt: (await council.client.get<{ asOf: string }>('/v1/board')).asOf,
    timeZone: 'America/Costa_Rica',
    venue: words('Salón comunal, y en línea', 'Community hall, and online'),
    languages: ['es'],
    agenda: [{ title: words('Avance del trimestre', 'Progress of the quarter') }],
  };
  const { id } = (await council.does<{ id: string }>('records its meeting', 201, 'POST', `${path}/meetings`, { body }))
    .body;
  const attendance = members.map(({ organizationId }) => ({ organizationId, presence: 'present' }));
  await council.does('notes that all came', 200, 'POST', `${path}/meetings/${id}/hold`, { body: { attendance } });
  const minutes = { body: { text: words('Se revisó el avance.', 'Progress was reviewed.') } };
  await council.does('drafts the minutes', 200, 'POST', `${path}/meetings/${id}/minutes`, minutes);
}

/** The workers consult among themselves, take more time and disagree; the report is accepted, with their dissent. */
async function dissentFrom(stage: Stage, { path, members }: FoundedCouncil, report: string): Promise<void> {
  const { corridorUnions, farmAndHomeUnions } = stage.cast;
  await consultInPrivate(stage, path, report);
  const note = words(
    'El informe calla que se siguen cobrando comisiones.',
    'The report is silent on fees still charged.',
  );
  for (const desk of [corridorUnions, farmAndHomeUnions]) {
    await desk.does('puts a dissent on record', 200, 'POST', `${report}/dissent`, { body: { note } });
  }
  await validate(
    stage,
    members.filter((desk) => desk !== corridorUnions && desk !== farmAndHomeUnions),
    report,
  );
  await seesStatus(stage.cast.council, report, 'accepted_with_dissent');
}

/** The employers say nothing in time: that is recorded, and they are asked again. */
async function stayedSilent(stage: Stage, { members }: FoundedCouncil, report: string): Promise<void> {
  const { council, smallEmployers } = stage.cast;
  await validate(
    stage,
    members.filter((desk) => desk !== smallEmployers),
    report,
  );
  const { constituencies } = await council.client.get<ReportReply>(report);
  const endsOn = constituencies.find(({ constituency }) => constituency === 'employers')?.endsOn ?? '';
  await letPassUntil(stage, endsOn, 2, 'lets the last day of the employers pass');
  const { silences, status } = await council.sees('the silence is on record', async (client) => {
    const read = await client.get<ReportReply>(report);
    return read.silences.length > 0 && read;
  });
  stage.narrator.shows([
    `${inWords(status)}; silent: ${silences.map(({ constituency }) => groupOf(constituency)).join()}`,
  ]);
  await smallEmployers.does('comes too late, and is told so', 409, 'POST', `${report}/validate`, { body: {} });
  await council.does('asks the silent once more', 200, 'POST', `${report}/ask-again`);
  await smallEmployers.does('validates the report', 200, 'POST', `${report}/validate`, { body: {} });
  await seesStatus(council, report, 'accepted');
}

/** The word of the government is cleared among its institutions, the word of a federation among its unions. */
async function agreeOn(stage: Stage, founded: FoundedCouncil, report: string): Promise<void> {
  const { council, corridorUnions } = stage.cast;
  await clearAndSign(stage, founded, report);
  await askAndSpeak(stage, founded, report);
  await validate(
    stage,
    founded.members.filter((desk) => desk !== council && desk !== corridorUnions),
    report,
  );
  const accepted = await seesStatus(council, report, 'accepted');
  stage.narrator.shows(standsBeside(accepted, stage, founded));
}

const validate = (stage: Stage, desks: readonly Desk[], report: string): Promise<void> =>
  together(stage, desks, {
    what: 'validate the report',
    act: (client) => client.expect(200, 'POST', `${report}/validate`, { body: {} }),
  });

const seesStatus = (desk: Desk, report: string, status: string): Promise<ReportReply> =>
  desk.sees(`the report is ${inWords(status)}`, async (client) => {
    const read = await client.get<ReportReply>(report);
    return read.status === status && read;
  });

const inWords = (status: string): string => status.replaceAll('_', ' ');

const told = ({ period, status, dissents, silences }: ReportReply): readonly string[] => [
  `${period.from} to ${period.to}: ${inWords(status)}`,
  // Each member of the group puts it on record; said in the same words it is told once.
  ...new Set(dissents.map(({ constituency, note }) => `  dissent of ${groupOf(constituency)}: ${note['en'] ?? ''}`)),
  ...silences.map(({ constituency, endsOn }) => `  ${groupOf(constituency)} had said nothing by ${endsOn}`),
];
