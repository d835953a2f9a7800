import { ReportDue } from '#contracts';
import type { InterestView, InvitationView } from '../src/http/views/candidacy.view.js';
import type { CommitmentView } from '../src/http/ledger/commitment.view.js';
import type { IndicatorView } from '../src/http/indicators/indicator.view.js';
import type { CalendarFeedView } from '../src/http/calendar/calendar.dto.js';
import type { DecisionView } from '../src/http/views/decision.view.js';
import type { MeetingView } from '../src/http/views/meeting.view.js';
import type { ReportingRuleView } from '../src/http/reports/reporting-rule.view.js';
import type { PlaceView } from '../src/http/views/place.view.js';
import type { ActionPointView, MilestoneView, WorkplanView } from '../src/http/views/workplan.view.js';
import type { ConsultationView } from '../src/http/affiliates/consultation.view.js';
import type { ClearanceView } from '../src/http/clearances/clearance.view.js';
import type { ReportView } from '../src/http/reports/report.view.js';
import type { CallerName } from './access-table.js';
import { type AlliancesApp, type Desk, type Formed, seat } from './alliances-app.js';

export const meetingOf = (startsAt: Date) => ({
  startsAt: startsAt.toISOString(),
  timeZone: 'America/El_Salvador',
  venue: { es: 'Casa sindical' },
  languages: ['es'],
  agenda: [
    { title: { es: 'Protocolo' }, papers: [{ title: { es: 'Borrador' }, url: 'https://papers.example/1.pdf' }] },
  ],
});

const message = { es: 'Nos gustaría que se sumaran.' };

/** An alliance with a member, a candidate, an invited organisation, and a workplan at this stage. */
export interface Stage {
  readonly formed: Formed;
  readonly path: string;
  /** Nobody stands for it, nobody is invited to it. */
  readonly freeSeatId: string;
  readonly invitationId: string;
  readonly interestId: string;
  readonly placeId: string;
}

/** Who asks in the table, and the alliances that they are asked about. */
export interface Scene {
  readonly desks: Readonly<Record<Exclude<CallerName, 'nobody'>, Pick<Desk, 'token'>>>;
  readonly coordinator: Desk;
  readonly someone: Desk;
  /** Of the coordinator's state. */
  readonly ministry: Desk;
  /** Public; the workplan is a draft. */
  readonly planning: Stage;
  /** Public; the workplan is in force. */
  readonly working: Stage;
  /** Of a confidential initiative. */
  readonly hidden: Stage;
  /** Likewise; here the invited answers. */
  readonly answering: Stage;
  readonly milestoneId: string;
  readonly activityId: string;
  readonly actionPointId: string;
  readonly meetingId: string;
  readonly decisionId: string;
  readonly commitmentId: string;
  readonly deliveryId: string;
  /** Its text stands. */
  readonly reportId: string;
  /** The coordinator's, asked of a ministry. */
  readonly clearanceId: string;
  /** Of the member's constituency. */
  readonly affiliate: Desk;
  /** The member's. */
  readonly consultationId: string;
  readonly indicatorId: string;
  readonly valueId: string;
  /** A calendar address of the coordinator's. */
  readonly feedId: string;
}

export async function setScene(app: AlliancesApp): Promise<Scene> {
  const coordinator = await app.desk('government_local');
  const member = await app.desk('workers');
  const invited = await app.desk('academia');
  const candidate = await app.desk('civil_society');
  const stage = (visibility: 'public' | 'alliance'): Promise<Stage> =>
    setStage(app, { coordinator, member, invited, candidate }, visibility);
  const [planning, working] = [await stage('public'), await stage('public')];
  const [hidden, answering] = [await stage('alliance'), await stage('alliance')];
  await draftWorkplan(app, planning, coordinator, member);
  await draftWorkplan(app, working, coordinator, member);
  await app.post(coordinator, `${working.path}/workplan/propose`);
  for (const desk of [coordinator, member]) {
    await app.post(desk, `${working.path}/coordinator`, { action: 'confirm' });
    await app.post(desk, `${working.path}/workplan/accept`, { proposal: 1 });
  }
  const promised = await promise(app, working, coordinator, member);
  const measured = await measure(app, working, coordinator);
  const met = await meet(app, working, [coordinator, member]);
  const reportId = await report(app, working, coordinator);
  const ministry = await app.desk('government_national');
  const affiliate = await app.desk('workers');
  const consultations = `${working.path}/affiliate-consultations`;
  return {
    desks: {
      another: await app.desk('civil_society'),
      outsider: await app.desk('civil_society'),
      invited,
      reader: await app.colleague(member.organizationId, ['reader']),
      member,
      coordinator,
      secretariat: await app.official('secretariat'),
    },
    coordinator,
    someone: await app.desk('academia'),
    planning,
    working,
    hidden,
    answering,
    milestoneId: await firstOf<MilestoneView>(app, coordinator, `${working.path}/milestones`),
    activityId: (await app.get<WorkplanView>(coordinator, `${working.path}/workplan`)).activities[0]?.id ?? '',
    actionPointId: await firstOf<ActionPointView>(app, coordinator, `${working.path}/action-points`),
    ...met,
    ...promised,
    ministry,
    reportId,
    clearanceId: (
      await app.post<ClearanceView>(coordinator, `${working.path}/clearances`, clearanceOf(app, reportId, ministry))
    ).id,
    affiliate,
    consultationId: (await app.post<ConsultationView>(member, consultations, questionOf(app, reportId, affiliate))).id,
    ...measured,
    feedId: (await app.post<CalendarFeedView>(coordinator, '/v1/calendar-feeds', {})).id,
  };
}

type Cast = Readonly<Record<'coordinator' | 'member' | 'invited' | 'candidate', Desk>>;

async function setStage(app: AlliancesApp, cast: Cast, visibility: 'public' | 'alliance'): Promise<Stage> {
  const optional = { minimum: 0, maximum: 9 };
  const [ngo, academia] = [seat('civil_society', optional), seat('academia', optional)];
  const seats = [seat('government_local'), seat('workers'), ngo, academia];
  const formed = await app.publish(cast.coordinator, seats, { visibility });
  const path = `/v1/alliances/${formed.allianceId}`;
  const invite = async ({ organizationId }: Desk, seatId: string): Promise<string> => {
    const body = { organizationId, seatId, message, expiresOn: app.day(10) };
    return (await app.post<InvitationView>(cast.coordinator, `${path}/invitations`, body)).id;
  };
  const joining = await invite(cast.member, seats[1]?.id ?? '');
  await app.post(cast.member, `${path}/invitations/${joining}/accept`);
  const invitationId = await invite(cast.invited, academia.id);
  // An earlier invitation to the same seat keeps the candidate waiting; where it is confidential it is let in by one.
  await invite(await app.desk('civil_society'), ngo.id);
  const body = { seatId: ngo.id, message };
  const interestId =
    visibility === 'public'
      ? (await app.post<InterestView>(cast.candidate, `${path}/interests`, body)).id
      : '0198c0de-0000-7000-8000-00000000000f';
  const { items } = await app.get<{ items: PlaceView[] }>(cast.coordinator, `${path}/seats`);
  const place = items.find(({ organization }) => organization.id === cast.member.organizationId);
  return { formed, path, freeSeatId: ngo.id, invitationId, interestId, placeId: place?.id ?? '' };
}

const milestoneOfDraft = '0198c0de-0000-7000-8000-0000000000d1';

export const planOf = ({ organizationId: ownerOrganizationId }: Desk, dueOn: string) => ({
  objective: { es: 'Contratación sin comisiones' },
  milestones: [{ id: milestoneOfDraft, title: { es: 'Protocolo firmado' }, ownerOrganizationId, dueOn }],
});

/** @param visitors who visit together, where there is a joint visit */
export const draftOf = (coordinator: Desk, dueOn: string, visitors: readonly Desk[] = []) => ({
  ...planOf(coordinator, dueOn),
  ...(visitors.length > 0 && { activities: [visitOf(coordinator, dueOn, visitors)] }),
  actionPoints: ['Escribir el protocolo', 'Imprimir el protocolo'].map((es) => ({
    title: { es },
    ownerOrganizationId: coordinator.organizationId,
    dueOn,
  })),
});

const visitOf = ({ organizationId: ownerOrganizationId }: Desk, dueOn: string, visitors: readonly Desk[]) => ({
  milestoneId: milestoneOfDraft,
  kind: 'joint_visit',
  title: { es: 'Visita conjunta a los empacadores' },
  ownerOrganizationId,
  dueOn,
  parties: visitors.map(({ organizationId }) => organizationId),
});

async function draftWorkplan(app: AlliancesApp, { path }: Stage, coordinator: Desk, member: Desk): Promise<void> {
  const headers = { 'if-match': '"1"' };
  const body = draftOf(coordinator, app.day(20), [coordinator, member]);
  await app.ok(coordinator, 'PUT', `${path}/workplan`, { body, headers });
}

/** A meeting to which all came and which decided something. */
async function meet(
  app: AlliancesApp,
  { path }: Stage,
  members: readonly Desk[],
): Promise<Pick<Scene, 'meetingId' | 'decisionId'>> {
  const [coordinator] = members;
  if (!coordinator) throw new Error('Nobody convenes a meeting');
  const { id: meetingId } = await app.post<MeetingView>(coordinator, `${path}/meetings`, meetingOf(app.now));
  const attendance = members.map(({ organizationId }) => ({ organizationId, presence: 'present' }));
  await app.post(coordinator, `${path}/meetings/${meetingId}/hold`, { attendance });
  const decided = { text: { es: 'Se adopta.' }, outcome: 'adopted' };
  const { id: decisionId } = await app.post<DecisionView>(
    coordinator,
    `${path}/meetings/${meetingId}/decisions`,
    decided,
  );
  return { meetingId, decisionId };
}

/** The coordinator lets the alliance report every month, and hands the first report in. */
async function report(app: AlliancesApp, { path }: Stage, coordinator: Desk): Promise<string> {
  const { version } = await app.get<ReportingRuleView>(coordinator, `${path}/reporting-rule`);
  const headers = { 'if-match': `"${version}"` };
  const body = reportingRuleOf(app);
  const set = await app.ok<ReportingRuleView>(coordinator, 'PUT', `${path}/reporting-rule`, { body, headers });
  const reportId = set.expected?.id ?? '';
  await app.pass(5);
  await app.heard(path.slice(-36), ReportDue);
  const at = `${path}/reports/${reportId}`;
  const seen = await app.get<ReportView>(coordinator, at);
  const written = { overallStatus: 'on_track', challenges: { es: 'Pocas.' }, wayForward: { es: 'Seguir.' } };
  await app.ok(coordinator, 'PUT', at, { body: written, headers: { 'if-match': `"${seen.version}"` } });
  await app.post(coordinator, `${at}/submit`);
  return reportId;
}

export const questionOf = (app: AlliancesApp, reportId: string, { organizationId }: Desk) => ({
  reportId,
  question: { es: '¿Validamos?' },
  affiliates: [organizationId],
  endsOn: app.day(5),
});

export const clearanceOf = (app: AlliancesApp, reportId: string, { organizationId }: Desk) => ({
  reportId,
  stance: 'validate',
  note: { es: 'El Estado valida.' },
  institutions: [organizationId],
  endsOn: app.day(5),
});

export const reportingRuleOf = (app: AlliancesApp) => ({ reportsAYear: 12, startsOn: app.day(-27), readingDays: 0 });

/** A commitment of the coordinator's that the member agreed to, with a delivery. */
async function promise(
  app: AlliancesApp,
  { path }: Stage,
  coordinator: Desk,
  member: Desk,
): Promise<Pick<Scene, 'commitmentId' | 'deliveryId'>> {
  const { id: commitmentId } = await app.post<CommitmentView>(coordinator, `${path}/commitments`, promiseOf('100'));
  const commitment = `${path}/commitments/${commitmentId}`;
  await app.post(member, `${commitment}/agree`);
  const { deliveries } = await app.post<CommitmentView>(coordinator, `${commitment}/deliveries`, deliveryOf(app, '40'));
  return { commitmentId, deliveryId: deliveries[0]?.id ?? '' };
}

/** An indicator with a value of the coordinator's. */
async function measure(
  app: AlliancesApp,
  { path }: Stage,
  coordinator: Desk,
): Promise<Pick<Scene, 'indicatorId' | 'valueId'>> {
  const { id: indicatorId } = await app.post<IndicatorView>(coordinator, `${path}/indicators`, indicatorOf('600'));
  const values = `${path}/indicators/${indicatorId}/values`;
  const reported = await app.post<IndicatorView>(coordinator, values, valueOf('150'));
  return { indicatorId, valueId: reported.values[0]?.id ?? '' };
}

export const indicatorOf = (target: string) => ({
  title: { es: 'Personas contratadas sin comisiones' },
  method: { unit: 'number', periodicity: 'year', acrossMembers: 'sum', acrossPeriods: 'latest' },
  baseline: { value: '120', on: '2024-12-31' },
  target: { value: target, by: '2030-12-31' },
});

export const valueOf = (value: string) => ({ period: '2025', value, source: { es: 'Registro de contratos' } });

export const promiseOf = (amount: string) => ({
  kind: 'money',
  unit: 'USD',
  amount,
  what: { es: 'Para los talleres' },
});

export const deliveryOf = (app: AlliancesApp, amount: string) => ({
  amount,
  deliveredOn: app.day(-1),
  evidence: [{ title: { es: 'Comprobante' }, url: 'https://papers.example/receipt.pdf' }],
});

async function firstOf<T extends { readonly id: string }>(
  app: AlliancesApp,
  desk: Desk,
  path: string,
): Promise<string> {
  return (await app.get<{ items: T[] }>(desk, path)).items[0]?.id ?? '';
}
