import { dayAfter, type Stage } from '../stage.js';
import type { FormingAlliance } from './find-partners.js';
import type { Newcomer } from './lose-and-regain-balance.js';
import type { PostedInitiative } from './post-initiative.js';
import type { AllianceReply } from './replies.js';
import { noticeOf } from './tell-partners.js';
import { together } from '../together.js';

interface WorkplanReply {
  readonly version: number;
  readonly status: string;
  readonly proposal: number;
  readonly milestones: readonly { readonly id: string }[];
  readonly actionPoints: readonly { readonly id: string; readonly overdueSince?: string }[];
}

interface BoardReply {
  readonly alliances: number;
  readonly entries: readonly { readonly line: string; readonly count: number; readonly link: string }[];
}

const days = 86_400_000;

/** The members agree what to do; a month later one thing is done and another is overdue, by itself. */
export async function followWork(
  stage: Stage,
  initiative: PostedInitiative,
  { allianceId }: FormingAlliance,
  { desk: newcomer }: Newcomer,
  now: Date,
): Promise<void> {
  const { cast, narrator } = stage;
  const { council, smallEmployers, corridorUnions, farmAndHomeUnions, secretariat } = cast;
  narrator.act(6, 'The members agree what to do, and the coordinator follows it');
  const alliance = `/v1/alliances/${allianceId}`;
  const empty = await council.client.get<WorkplanReply>(`${alliance}/workplan`);
  const drafted = await council.does<WorkplanReply>('drafts a workplan', 200, 'PUT', `${alliance}/workplan`, {
    headers: { 'if-match': `"${empty.version}"` },
    body: {
      objective: {
        es: 'Contratos claros y alojamiento digno para la cosecha.',
        en: 'Clear contracts and decent housing for the harvest.',
      },
      milestones: [
        milestone(
          'Modelo de contrato acordado',
          'Model contract agreed',
          smallEmployers.organizationId,
          dayAfter(now, 25),
        ),
        milestone('Visitas conjuntas hechas', 'Joint visits made', corridorUnions.organizationId, dayAfter(now, 90)),
      ],
      actionPoints: [
        milestone(
          'Redactar el modelo de contrato',
          'Draft the model contract',
          smallEmployers.organizationId,
          dayAfter(now, 15),
        ),
        milestone(
          'Reunir las quejas de la temporada',
          'Collect the season’s complaints',
          newcomer.organizationId,
          dayAfter(now, 20),
        ),
      ],
    },
  });
  const { proposal } = (
    await council.does<WorkplanReply>('puts it to the members', 200, 'POST', `${alliance}/workplan/propose`)
  ).body;
  await together(stage, [newcomer, smallEmployers, corridorUnions, farmAndHomeUnions, council], {
    what: 'accept the workplan: their quorum is reached',
    act: (client) => client.expect(200, 'POST', `${alliance}/workplan/accept`, { body: { proposal } }),
    isEnough: async () => (await council.client.get<WorkplanReply>(`${alliance}/workplan`)).status === 'accepted',
  });
  await noticeOf(smallEmployers, initiative, 'action_point_assigned', 'what it is to do');
  const [contract] = drafted.body.actionPoints;
  const [agreed] = drafted.body.milestones;
  const done = { body: { note: { es: 'Hecho.', en: 'Done.' } } };
  await smallEmployers.does(
    'reports its action point done',
    200,
    'POST',
    `${alliance}/action-points/${contract?.id}/complete`,
  );
  await smallEmployers.does(
    'reports its milestone achieved',
    200,
    'POST',
    `${alliance}/milestones/${agreed?.id}/achieve`,
    done,
  );
  const { progress } = await council.client.get<AllianceReply>(alliance);
  narrator.shows([`progress, derived from milestones: ${progress.percent} %`]);

  const clock = { body: { advanceMs: 30 * days } };
  await secretariat.does('moves the clock on by thirty days', 200, 'POST', '/v1/operations/directory/clock', clock);
  await noticeOf(newcomer, initiative, 'action_point_overdue', 'its action point is overdue');
  const { health } = await council.sees('the health that the rules propose has changed', async (client) => {
    const read = await client.get<AllianceReply>(alliance);
    return read.health.status !== 'on_track' && read;
  });
  narrator.shows([`${health.status}: ${health.reason.label}`]);
  await showBoard(stage);
}

const milestone = (es: string, en: string, ownerOrganizationId: string, dueOn: string): object => ({
  title: { es, en },
  ownerOrganizationId,
  dueOn,
});

/** What a coordinator sees at a glance; each number leads to the list that makes it. */
async function showBoard({ cast: { council }, narrator }: Stage): Promise<void> {
  const { body } = await council.does<BoardReply>('looks at its board', 200, 'GET', '/v1/board');
  narrator.shows([
    `${body.alliances} alliances`,
    ...body.entries.filter(({ count }) => count > 0).map(({ line, count, link }) => `${line}: ${count}  (${link})`),
  ]);
  for (const { line, count, link } of body.entries) {
    const { items } = await council.client.get<{ items: readonly unknown[] }>(link);
    if (items.length !== Math.min(count, 25)) {
      throw new Error(`The board says ${count} for ${line}, and its list has ${items.length}`);
    }
  }
}
