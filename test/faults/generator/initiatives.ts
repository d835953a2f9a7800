import type { Field, Pair } from './cast.js';
import type { Acknowledged } from './desk.js';

export interface Draft {
  readonly id: string;
  readonly title: string;
}

interface InitiativeReply {
  readonly id: string;
  readonly status: string;
  readonly composition: { readonly seats: readonly { readonly id: string; readonly constituency: string }[] };
}

const bodyOf = (title: string, field: Field): object => ({
  ...field,
  kind: 'proposal',
  sourceLanguage: 'es',
  title: { es: title },
  summary: { es: 'Gobierno local, sindicatos y empleadores acuerdan cómo se contrata para la cosecha.' },
  resources: { status: 'to_be_defined' },
  lookingFor: [{ constituency: 'workers', places: field.places, offers: ['policy_advocacy'], count: 1 }],
  composition: { template: 'tripartite_with_migrants_voice' },
});

let count = 0;

/** Drafts an initiative whose title nobody else uses. */
export async function draft({ council, field }: Pair): Promise<Draft> {
  const title = `Mesa de la cosecha, número ${++count}`;
  const text = { kind: 'draft', about: title, path: '/v1/initiatives', body: bodyOf(title, field) } as const;
  const { body } = await council.command<InitiativeReply>(text);
  return { id: body.id, title };
}

/** Publishes a draft. */
export function publish({ council }: Pair, { id }: Draft): Promise<Acknowledged<InitiativeReply>> {
  return council.command({ kind: 'publish', about: id, path: `/v1/initiatives/${id}/publish` });
}

/** The workers' desk comes forward for its seat. */
export async function expressInterest(
  { union }: Pair,
  allianceId: string,
  { composition }: InitiativeReply,
): Promise<void> {
  const seat = composition.seats.find(({ constituency }) => constituency === 'workers');
  if (!seat) throw new Error('The initiative seeks no workers');
  const body = { seatId: seat.id, message: { es: 'Queremos ocupar el asiento.' }, offers: ['policy_advocacy'] };
  const about = `${allianceId} ${union.organizationId}`;
  await union.command({ kind: 'interest', about, path: `/v1/alliances/${allianceId}/interests`, body });
}
