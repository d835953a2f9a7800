import { type ApiClient, waitUntil } from '#testing';
import type { Cast } from './cast.js';

interface Identified {
  readonly id: string;
}

interface Page<T = Identified> {
  readonly items: readonly T[];
}

interface InitiativeReply extends Identified {
  readonly composition: { readonly seats: readonly { readonly id: string; readonly constituency: string }[] };
}

/** The ids of an initiative, and of the alliance that forms around it. */
export interface Formed {
  readonly initiativeId: string;
  /** By constituency. */
  readonly seatIds: Readonly<Record<string, string>>;
  readonly allianceId: string;
  readonly suggestionId: string;
  /** Open. */
  readonly invitationId: string;
  /** Waits for a word; absent where the initiative is confidential. */
  readonly interestId?: string;
  readonly placeId: string;
  readonly milestoneId: string;
  readonly activityId: string;
  readonly actionPointId: string;
  readonly meetingId: string;
  readonly decisionId: string;
  readonly commitmentId: string;
  readonly deliveryId: string;
  readonly reportId: string;
  /** Of the lead, whose group has a room. */
  readonly constituency: string;
  readonly indicatorId: string;
  readonly valueId: string;
  /** Of the request that published it. */
  readonly correlationId: string;
}

const message = { es: 'Nos gustaría que se sumaran.' };
const days = 86_400_000;

/** A day, `YYYY-MM-DD`, some days from today. */
export const dayAhead = (count: number): string => new Date(Date.now() + count * days).toISOString().slice(0, 10);

export const initiativeOf = (visibility: 'public' | 'alliance'): Record<string, unknown> => ({
  kind: 'proposal',
  sourceLanguage: 'es',
  title: { es: 'Contratación equitativa en el corredor' },
  summary: { es: 'Quienes contratan y quienes trabajan acuerdan cómo.' },
  themes: ['fair_recruitment'],
  places: ['CR'],
  composition: { template: 'tripartite' },
  visibility,
});

/**
 * A constituted alliance with open invitations; where it is public also with a candidate, and with a workplan in force,
 * otherwise with a draft of it.
 */
export async function formAlliance(cast: Cast, visibility: 'public' | 'alliance'): Promise<Formed> {
  const { lead, member, employer, invited, rival, candidate } = cast;
  const { body: draft } = await lead.expect<Identified>(201, 'POST', '/v1/initiatives', {
    body: initiativeOf(visibility),
  });
  const published = await lead.expect<InitiativeReply>(200, 'POST', `/v1/initiatives/${draft.id}/publish`);
  const seatIds = Object.fromEntries(published.body.composition.seats.map((seat) => [seat.constituency, seat.id]));
  const allianceId = await first(lead, `/v1/alliances?initiative=${draft.id}`);
  const suggestionId = await first(lead, `/v1/suggestions?initiative=${draft.id}&seat=${seatIds['workers']}`);
  const alliance = `/v1/alliances/${allianceId}`;
  const invite = async ({ organizationId }: ApiClient, constituency: string): Promise<string> => {
    const body = { organizationId, seatId: seatIds[constituency], message, expiresOn: dayAhead(20) };
    return (await lead.expect<Identified>(201, 'POST', `${alliance}/invitations`, { body })).body.id;
  };
  const seat = async (desk: ApiClient, constituency: string): Promise<void> => {
    const id = await invite(desk, constituency);
    await desk.expect(200, 'POST', `${alliance}/invitations/${id}/accept`);
  };
  await seat(member, 'workers');
  await seat(employer, 'employers');
  const invitationId = await invite(invited, 'workers');
  await invite(rival, 'employers');
  const interest = { seatId: seatIds['employers'], message };
  const interestId =
    visibility === 'public'
      ? (await candidate.expect<Identified>(201, 'POST', `${alliance}/interests`, { body: interest })).body.id
      : undefined;
  const work = await draftWorkplan(cast, alliance);
  if (visibility === 'public') await agreeOnWorkplan(cast, alliance);
  return {
    initiativeId: draft.id,
    seatIds,
    allianceId,
    suggestionId,
    invitationId,
    ...(interestId !== undefined && { interestId }),
    placeId: await placeOf(member, alliance),
    ...work,
    ...(await meet(cast, alliance)),
    ...(await promise(cast, alliance)),
    reportId: await expectReport(lead, alliance),
    constituency: 'government_local',
    ...(await measure(cast, alliance)),
    correlationId: published.correlationId,
  };
}

/** Of the first in a list, as soon as there is one. */
export function first(client: ApiClient, path: string): Promise<string> {
  const look = async (): Promise<string | undefined> => (await client.get<Page>(path)).items[0]?.id;
  return waitUntil(look, { what: path, timeoutMs: 30_000 });
}

async function placeOf(desk: ApiClient, alliance: string): Promise<string> {
  const { items } = await desk.get<Page<Identified & { organization: Identified }>>(`${alliance}/seats`);
  const place = items.find(({ organization }) => organization.id === desk.organizationId);
  if (!place) throw new Error('Who accepted an invitation should hold a place');
  return place.id;
}

/** With a joint visit of the lead and a member, on which nobody has found anything yet. */
async function draftWorkplan(
  { lead, member }: Cast,
  alliance: string,
): Promise<Pick<Formed, 'milestoneId' | 'activityId' | 'actionPointId'>> {
  const { version } = await lead.get<{ version: number }>(`${alliance}/workplan`);
  const task = (title: string) => ({
    title: { es: title },
    ownerOrganizationId: lead.organizationId,
    dueOn: dayAhead(60),
  });
  const milestoneId = '0198c0de-0000-7000-8000-0000000000d1';
  const parties = [lead, member].map(({ organizationId }) => organizationId);
  const drafted = await lead.expect<{ readonly activities: readonly Identified[] }>(
    200,
    'PUT',
    `${alliance}/workplan`,
    {
      headers: { 'if-match': `"${version}"` },
      body: {
        objective: { es: 'Contratación sin comisiones' },
        milestones: [{ ...task('Protocolo firmado'), id: milestoneId }],
        activities: [{ ...task('Visita conjunta'), milestoneId, kind: 'joint_visit', parties }],
        actionPoints: [task('Escribir el protocolo')],
      },
    },
  );
  return {
    milestoneId: await first(lead, `${alliance}/milestones`),
    activityId: drafted.body.activities[0]?.id ?? '',
    actionPointId: await first(lead, `${alliance}/action-points`),
  };
}

/** A meeting to which all members came, and what it decided. */
async function meet(
  { lead, member, employer }: Cast,
  alliance: string,
): Promise<{ readonly meetingId: string; readonly decisionId: string }> {
  const create = async (path: string, body: object): Promise<string> =>
    (await lead.expect<Identified>(201, 'POST', path, { body })).body.id;
  const meetingId = await create(`${alliance}/meetings`, {
    startsAt: new Date().toISOString(),
    timeZone: 'America/Managua',
    venue: { es: 'Casa sindical' },
    languages: ['es'],
    agenda: [{ title: { es: 'Protocolo de contratación' } }],
  });
  const meeting = `${alliance}/meetings/${meetingId}`;
  const attendance = [lead, member, employer].map(({ organizationId }) => ({ organizationId, presence: 'present' }));
  await lead.expect(200, 'POST', `${meeting}/hold`, { body: { attendance } });
  const decided = { text: { es: 'Se adopta el protocolo.' }, outcome: 'adopted' };
  return { meetingId, decisionId: await create(`${meeting}/decisions`, decided) };
}

/** A commitment of the lead's that a member agreed to, with a delivery. */
async function promise(
  { lead, member }: Cast,
  alliance: string,
): Promise<{ readonly commitmentId: string; readonly deliveryId: string }> {
  const promised = { kind: 'money', unit: 'USD', amount: '12500', what: { es: 'Para los talleres' } };
  const { body } = await lead.expect<Identified>(201, 'POST', `${alliance}/commitments`, { body: promised });
  const commitment = `${alliance}/commitments/${body.id}`;
  await member.expect(200, 'POST', `${commitment}/agree`);
  const evidence = [{ title: { es: 'Comprobante' }, url: 'https://papers.example/receipt.pdf' }];
  const delivery = { amount: '5000', deliveredOn: dayAhead(-2), evidence };
  const reported = await lead.expect<{ readonly deliveries: readonly Identified[] }>(
    200,
    'POST',
    `${commitment}/deliveries`,
    { body: delivery },
  );
  return { commitmentId: body.id, deliveryId: reported.body.deliveries[0]?.id ?? '' };
}

/** The report of the quarter that runs. */
async function expectReport(lead: ApiClient, alliance: string): Promise<string> {
  const path = `${alliance}/reporting-rule`;
  const { version } = await lead.get<{ version: number }>(path);
  const headers = { 'if-match': `"${version}"` };
  const body = { reportsAYear: 4, startsOn: dayAhead(-10) };
  const set = await lead.expect<{ readonly expected: Identified }>(200, 'PUT', path, { headers, body });
  return set.body.expected.id;
}

/** An indicator with a value of the lead's that waits to be accepted. */
async function measure({ lead }: Cast, alliance: string): Promise<Pick<Formed, 'indicatorId' | 'valueId'>> {
  const indicator = {
    title: { es: 'Personas contratadas sin comisiones' },
    method: { unit: 'number', periodicity: 'year', acrossMembers: 'sum', acrossPeriods: 'latest' },
    baseline: { value: '120', on: '2024-12-31' },
    target: { value: '600', by: '2030-12-31' },
  };
  const defined = await lead.expect<Identified>(201, 'POST', `${alliance}/indicators`, { body: indicator });
  const counted = { period: '2025', value: '150', source: { es: 'Registro de contratos' } };
  const values = `${alliance}/indicators/${defined.body.id}/values`;
  const { body } = await lead.expect<{ readonly values: readonly Identified[] }>(200, 'POST', values, {
    body: counted,
  });
  return { indicatorId: defined.body.id, valueId: body.values[0]?.id ?? '' };
}

async function agreeOnWorkplan({ lead, member, employer }: Cast, alliance: string): Promise<void> {
  await lead.expect(200, 'POST', `${alliance}/workplan/propose`);
  for (const desk of [member, employer, lead]) {
    const { status, proposal } = await lead.get<{ status: string; proposal: number }>(`${alliance}/workplan`);
    if (status === 'accepted') return;
    await desk.expect(200, 'POST', `${alliance}/workplan/accept`, { body: { proposal } });
  }
}
