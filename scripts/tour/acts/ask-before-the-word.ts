import type { Desk } from '../desk.js';
import type { Stage } from '../stage.js';
import type { FoundedCouncil } from './found-council.js';
import type { ReportReply } from './replies.js';

interface Asked {
  readonly id: string;
}

const words = (es: string, en: string): Record<string, string> => ({ es, en });

/**
 * The city council asks two institutions of its state. One clears the position, one objects; the officer signs once, and
 * the report shows for good who said what of it, though not in which words.
 */
export async function clearAndSign(stage: Stage, { path, behind }: FoundedCouncil, report: string): Promise<void> {
  const { council, migrantWorkers } = stage.cast;
  const { labour, migration, officer } = behind;
  const body = {
    ...(await askedUntil(council, report)),
    stance: 'validate',
    note: words('El Estado valida el informe.', 'The state validates the report.'),
    institutions: [labour.organizationId, migration.organizationId],
  };
  const what = 'asks two institutions of its state to clear what it would sign';
  const { id } = await council.createsOnceKnown<Asked>(what, `${path}/clearances`, body);
  const clearance = `${path}/clearances/${id}`;
  await labour.does('clears it', 200, 'POST', `${clearance}/clear`, { body: {} });
  const objection = words('No hay fondos para acompañar las visitas.', 'There are no funds to join the visits.');
  await migration.does('has a reservation', 200, 'POST', `${clearance}/object`, { body: { note: objection } });
  await migrantWorkers.does('looks for what they said, and there is nothing for it', 404, 'GET', clearance);
  await council.does('tries to sign, and may not: that is for its officer', 403, 'POST', `${clearance}/sign`);
  await officer.does('signs, once', 200, 'POST', `${clearance}/sign`);
}

/** The federation passes the report on to its unions and, when they have answered, answers once for them. */
export async function askAndSpeak(stage: Stage, { path, behind }: FoundedCouncil, report: string): Promise<void> {
  const { corridorUnions } = stage.cast;
  const { caneCutters, packers } = behind;
  const body = {
    ...(await askedUntil(corridorUnions, report)),
    question: words('¿Validamos el informe?', 'Do we validate the report?'),
    affiliates: [caneCutters.organizationId, packers.organizationId],
  };
  const consultations = `${path}/affiliate-consultations`;
  const passesOn = 'passes the report on to its unions';
  const { id } = await corridorUnions.createsOnceKnown<Asked>(passesOn, consultations, body);
  const consultation = `${consultations}/${id}`;
  const answer = { stance: 'validate', named: true };
  await caneCutters.does('agrees, and may be named', 200, 'POST', `${consultation}/answer`, { body: answer });
  const word = {
    stance: 'validate',
    note: words('Validamos, con nuestros sindicatos.', 'We validate, with our unions.'),
  };
  const early = 'would speak for them, and has to let the other one answer first';
  await corridorUnions.does(early, 409, 'POST', `${consultation}/speak`, { body: word });
  const doubt = { stance: 'dissent', note: words('En el empaque se sigue cobrando.', 'In packing fees go on.') };
  await packers.does('disagrees, and is not named', 200, 'POST', `${consultation}/answer`, { body: doubt });
  await corridorUnions.does('answers once for both', 200, 'POST', `${consultation}/speak`, { body: word });
}

/** Whom others ask about a report answers before its own last day. */
async function askedUntil(desk: Desk, report: string): Promise<{ readonly reportId: string; readonly endsOn: string }> {
  const { id: reportId, constituencies } = await desk.client.get<ReportReply>(report);
  return { reportId, endsOn: constituencies[0]?.endsOn ?? '' };
}

/** What stands beside the words on a report: who cleared it for a state, and for how many a federation spoke. */
export function standsBeside({ words: given }: ReportReply, stage: Stage, { behind }: FoundedCouncil): string[] {
  const desks: readonly Desk[] = Object.values({ ...stage.cast, ...behind });
  const nameOf = (id: string): string => desks.find(({ client }) => client.organizationId === id)?.name ?? id;
  return given.flatMap(({ organizationId, stance, clearance, affiliates }) => [
    ...(clearance ? [`${nameOf(organizationId)}: ${stance}, signed by its officer`] : []),
    ...(clearance?.institutions ?? []).map((one) => `  ${nameOf(one.organizationId)}: ${one.standing}`),
    ...(affiliates
      ? [`${nameOf(organizationId)}: ${stance}; it asked ${affiliates.asked}, and ${affiliates.answered} answered`]
      : []),
    ...(affiliates?.named ?? []).map((one) => `  ${nameOf(one.organizationId)}: ${one.stance}`),
  ]);
}
