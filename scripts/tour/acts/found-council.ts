import { type BehindMembers, openBehindMembers } from '../behind-members.js';
import type { Desk } from '../desk.js';
import { dayAfter, type Stage } from '../stage.js';
import { together } from '../together.js';
import type { AllianceReply, InitiativeReply, InterestReply, InvitationReply, PageReply } from './replies.js';

/** A council that works: who sits there, and where it is found. */
export interface FoundedCouncil {
  readonly path: string;
  readonly members: readonly Desk[];
  readonly behind: BehindMembers;
  readonly milestones: readonly { readonly id: string }[];
}

interface WorkplanReply {
  readonly version: number;
  readonly status: string;
  readonly proposal: number;
  readonly milestones: readonly { readonly id: string }[];
}

const words = (es: string, en: string): Record<string, string> => ({ es, en });

/** A tripartite-plus council from a template: its table fills, it agrees on its work, and on how it will report. */
export async function foundCouncil(stage: Stage, now: Date): Promise<FoundedCouncil> {
  const { cast, narrator } = stage;
  const { council, corridorUnions, farmAndHomeUnions, smallEmployers, migrantWorkers } = cast;
  narrator.act(10, 'Act two. A council with the migrants’ voice, from its template to its work');
  const behind = await openBehindMembers(stage);
  const { seatIds, path } = await publish(council, now);
  for (const [desk, constituency] of [
    [corridorUnions, 'workers'],
    [smallEmployers, 'employers'],
    [migrantWorkers, 'migrant_led'],
    [farmAndHomeUnions, 'workers'],
  ] as const) {
    await seat(council, desk, path, { seatId: seatIds[constituency] ?? '', expiresOn: dayAfter(now, 20) });
  }
  await welcome(corridorUnions, farmAndHomeUnions, path);
  const members = [council, corridorUnions, farmAndHomeUnions, smallEmployers, migrantWorkers];
  await together(stage, members, {
    what: 'confirm the coordinator',
    act: (client) => client.expect(200, 'POST', `${path}/coordinator`, { body: { action: 'confirm' } }),
    isEnough: async () => (await council.client.get<AllianceReply>(path)).coordinator.confirmed,
  });
  const milestones = await agreeOnWork(stage, members, path, now);
  await setRules(council, path, dayAfter(now, -1));
  return { path, members, behind, milestones };
}

async function publish(
  council: Desk,
  now: Date,
): Promise<{ readonly path: string; readonly seatIds: Readonly<Record<string, string>> }> {
  const body = {
    kind: 'proposal',
    sourceLanguage: 'es',
    title: words('Consejo del corredor sobre trabajo de temporada', 'Council of the corridor on seasonal work'),
    summary: words('Un consejo que informa cada trimestre.', 'A council that reports every quarter.'),
    themes: ['tripartite_governance', 'fair_recruitment'],
    places: ['CR', 'NI'],
    corridors: ['NI-CR'],
    composition: { template: 'tripartite_with_migrants_voice' },
    closesOn: dayAfter(now, 120),
  };
  const drafted = await council.does<InitiativeReply>('drafts a council', 201, 'POST', '/v1/initiatives', { body });
  const { id } = drafted.body;
  const published = await council.does<InitiativeReply>('publishes it', 200, 'POST', `/v1/initiatives/${id}/publish`);
  const titular = published.body.composition.seats.filter(({ kind }) => kind === 'titular');
  const allianceId = await council.sees('the council starts forming', async (client) => {
    const { items } = await client.get<PageReply<{ id: string }>>(`/v1/alliances?initiative=${id}`);
    return items[0]?.id;
  });
  return {
    path: `/v1/alliances/${allianceId}`,
    seatIds: Object.fromEntries(titular.map((one) => [one.constituency, one.id])),
  };
}

async function seat(
  council: Desk,
  desk: Desk,
  path: string,
  to: { readonly seatId: string; readonly expiresOn: string },
): Promise<void> {
  const message = words('Les invitamos al consejo.', 'We invite you to the council.');
  const body = { organizationId: desk.organizationId, message, ...to };
  const invited = await council.does<InvitationReply>(`invites ${desk.name}`, 201, 'POST', `${path}/invitations`, {
    body,
  });
  await desk.does('accepts', 200, 'POST', `${path}/invitations/${invited.body.id}/accept`);
}

/** Another union wants a seat of the workers: the one that sits there has the word, and nobody else. */
async function welcome(seated: Desk, candidate: Desk, path: string): Promise<void> {
  const { items } = await seated.client.get<PageReply<InterestReply>>(`${path}/interests`);
  const waiting = items.find((one) => one.organizationId === candidate.organizationId && one.status === 'submitted');
  if (!waiting) return;
  const what = 'welcomes the other union among the workers';
  await seated.does(what, 200, 'POST', `${path}/interests/${waiting.id}/accept`);
}

async function agreeOnWork(
  stage: Stage,
  members: readonly Desk[],
  path: string,
  now: Date,
): Promise<WorkplanReply['milestones']> {
  const { council } = stage.cast;
  const { version } = await council.client.get<WorkplanReply>(`${path}/workplan`);
  const due = { ownerOrganizationId: council.organizationId };
  const body = {
    objective: words('Temporadas sin cobros ni abusos.', 'Seasons without fees or abuse.'),
    milestones: [
      { ...due, title: words('Registro de contrataciones', 'Register of recruitment'), dueOn: dayAfter(now, 80) },
      { ...due, title: words('Visitas conjuntas', 'Joint visits'), dueOn: dayAfter(now, 170) },
      { ...due, title: words('Acuerdo de alojamiento', 'Agreement on housing'), dueOn: dayAfter(now, 260) },
    ],
    actionPoints: [],
  };
  const headers = { 'if-match': `"${version}"` };
  const drafted = await council.does<WorkplanReply>('drafts three milestones', 200, 'PUT', `${path}/workplan`, {
    headers,
    body,
  });
  const proposed = await council.does<WorkplanReply>(
    'puts them to the members',
    200,
    'POST',
    `${path}/workplan/propose`,
  );
  const { proposal } = proposed.body;
  await together(stage, members, {
    what: 'accept the workplan',
    act: (client) => client.expect(200, 'POST', `${path}/workplan/accept`, { body: { proposal } }),
    isEnough: async () => (await council.client.get<WorkplanReply>(`${path}/workplan`)).status === 'accepted',
  });
  return drafted.body.milestones;
}

async function setRules(council: Desk, path: string, startsOn: string): Promise<void> {
  const put = async (what: string, rule: string, body: object): Promise<void> => {
    const { version } = await council.client.get<{ version: number }>(`${path}/${rule}`);
    await council.does(what, 200, 'PUT', `${path}/${rule}`, { headers: { 'if-match': `"${version}"` }, body });
  };
  await put('says how often it meets', 'meeting-rule', { atLeast: 3, atMost: 4, startsOn });
  const days = { dueWithinDays: 15, readingDays: 3, validationDays: 14 };
  await put('says that it reports every quarter', 'reporting-rule', { reportsAYear: 4, startsOn, ...days });
}
