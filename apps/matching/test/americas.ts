import { randomUUID } from 'node:crypto';
import {
  type InitiativeContent,
  type OrganizationProfile,
  OrganizationRegistered,
  ProposalPublished,
  type SeatSought,
} from '#contracts';
import type { MatchingApp } from './matching-app.js';

/** Registers an organisation of the corridor; everything but what is given is as in the contract's example. */
export async function registerOrganization(
  app: MatchingApp,
  profile: Partial<OrganizationProfile> = {},
  organizationId: string = randomUUID(),
): Promise<string> {
  await app.say(OrganizationRegistered, organizationId, {
    organizationId,
    version: 1,
    registeredBy: randomUUID(),
    profile: { ...OrganizationRegistered.example.profile, ...profile },
  });
  return organizationId;
}

export interface PublishedInitiative {
  readonly id: string;
  readonly leadId: string;
  readonly content: InitiativeContent;
  /** By constituency. */
  readonly seats: Readonly<Record<string, string>>;
  readonly correlationId: string;
}

export const seatFor = (constituency: string, more: Partial<SeatSought> = {}): SeatSought => ({
  id: randomUUID(),
  constituency,
  alsoAdmits: [],
  kind: 'titular',
  minimum: 1,
  maximum: 1,
  places: [],
  offers: [],
  ...more,
});

/** Publishes an initiative on the corridor that seeks workers, employers and the migrants' own. */
export async function publishInitiative(
  app: MatchingApp,
  content: Partial<InitiativeContent> = {},
  leadId: string = randomUUID(),
): Promise<PublishedInitiative> {
  const id = randomUUID();
  const seats = [seatFor('workers'), seatFor('employers'), seatFor('migrant_led')];
  const whole = { ...ProposalPublished.example.content, seats, ...content };
  const published = { initiativeId: id, version: 1, leadOrganizationId: leadId, publishedBy: randomUUID() };
  const correlationId = await app.inOneStory(() => app.say(ProposalPublished, id, { ...published, content: whole }));
  return {
    id,
    leadId,
    content: whole,
    seats: Object.fromEntries(whole.seats.map((seat) => [seat.constituency, seat.id])),
    correlationId,
  };
}
