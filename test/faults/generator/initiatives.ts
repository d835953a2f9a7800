import type { Acknowledged, PersistentDesk } from './desk.js';

export interface Draft {
  readonly id: string;
  readonly title: string;
}

interface InitiativeReply {
  readonly id: string;
  readonly status: string;
  readonly composition: { readonly seats: readonly { readonly id: string; readonly constituency: string }[] };
}

const bodyOf = (title: string): object => ({
  kind: 'proposal',
  sourceLanguage: 'es',
  title: { es: title },
  summary: { es: 'Gobierno local, sindicatos y empleadores acuerdan cómo se contrata para la cosecha.' },
  themes: ['fair_recruitment'],
  places: ['CR'],
  corridors: ['NI-CR'],
  resources: { status: 'to_be_defined' },
  lookingFor: [{ constituency: 'workers', places: ['CR'], offers: ['policy_advocacy'], count: 1 }],
  composition: { template: 'tripartite_with_migrants_voice' },
});

let count = 0;

/** Drafts an initiative whose title nobody else uses. */
export async function draft(desk: PersistentDesk, baseUrl?: string): Promise<Draft> {
  const title = `Mesa de la cosecha, número ${++count}`;
  const text = { kind: 'draft', about: title, path: '/v1/initiatives', body: bodyOf(title) } as const;
  const { body } = await desk.command<InitiativeReply>(text, baseUrl);
  return { id: body.id, title };
}

/** Publishes a draft. */
export function publish(desk: PersistentDesk, { id }: Draft, baseUrl?: string): Promise<Acknowledged<InitiativeReply>> {
  return desk.command({ kind: 'publish', about: id, path: `/v1/initiatives/${id}/publish` }, baseUrl);
}

/** The workers' desk comes forward for its seat. */
export async function expressInterest(
  desk: PersistentDesk,
  allianceId: string,
  { composition }: InitiativeReply,
): Promise<void> {
  const seat = composition.seats.find(({ constituency }) => constituency === 'workers');
  if (!seat) throw new Error('The initiative seeks no workers');
  const body = { seatId: seat.id, message: { es: 'Queremos ocupar el asiento.' }, offers: ['policy_advocacy'] };
  const about = `${allianceId} ${desk.organizationId}`;
  await desk.command({ kind: 'interest', about, path: `/v1/alliances/${allianceId}/interests`, body });
}
