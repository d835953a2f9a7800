import { dayOf } from '#contracts';
import { type Alliance, votingMembers } from '../alliance/alliance.js';
import type { AllianceCommand } from '../alliance/alliance-commands.js';
import type { AllianceChange } from '../alliance/alliance-events.js';
import { decideAlliance, startForming } from '../alliance/decide-alliance.js';
import { beginAlliance, evolveAll } from '../alliance/evolve-alliance.js';
import type { OrganizationStanding } from '../composition/eligibility.js';
import { plainRules } from '../composition/rules.js';
import type { Seat } from '../composition/seat.js';
import type { Actor, DecisionContext } from '../decision.js';
import type { Refusal } from '../refusal.js';

/** A seat with the defaults of most: one to two titular places. */
export function seat(id: string, constituency: string, change: Partial<Seat> = {}): Seat {
  const rest = { kind: 'titular', minimum: 1, maximum: 2, places: [], offers: [] } as const;
  return { id, constituency, alsoAdmits: [], ...rest, ...change };
}

export const tripartite: readonly Seat[] = [
  seat('government', 'government_national', { alsoAdmits: ['government_local'] }),
  seat('workers', 'workers'),
  seat('employers', 'employers'),
];

export function organization(
  id: string,
  constituency: string,
  suspended = false,
  countries: readonly string[] = [],
): OrganizationStanding {
  return { id, constituency, mandate: 'none', suspended, countries };
}

/** The desk of an organisation. */
export function desk(organizationId: string): Actor {
  return { personId: `${organizationId}-desk`, organizationId };
}

/** An alliance led by a city council, played forward one command a minute; remembers what happened. */
export class Scenario {
  readonly events: AllianceChange[] = [];
  private minutes = 0;
  private ids = 0;
  private state: Alliance;

  constructor(seats = tripartite, lead = organization('council', 'government_local'), rules = plainRules) {
    const coordinatorPersonId = desk(lead.id).personId;
    const command = { allianceId: 'alliance', initiativeId: 'initiative', lead, coordinatorPersonId, seats, rules };
    const { started, changes } = startForming(command, this.context());
    this.state = evolveAll(beginAlliance(started), changes);
    this.events.push(...changes);
  }

  get alliance(): Alliance {
    return this.state;
  }

  get coordinator(): Actor {
    const { personId, organizationId } = this.state.coordinator;
    return { personId, organizationId };
  }

  /** The present instant, `days` from now. */
  at(days = 0): string {
    return new Date(Date.UTC(2027, 0, 1) + (this.minutes + days * 24 * 60) * 60_000).toISOString();
  }

  letDaysPass(days: number): void {
    this.minutes += days * 24 * 60;
  }

  /** What the record as a whole decides. */
  happens(event: AllianceChange): void {
    this.state = evolveAll(this.state, [event]);
    this.events.push(event);
  }

  /** @returns the types of the facts that followed. */
  does(command: AllianceCommand): readonly AllianceChange['type'][] {
    const decision = decideAlliance(this.state, command, this.context());
    if (!decision.accepted) throw new Error(`${command.type} was refused: ${JSON.stringify(decision.refusal)}`);
    this.state = evolveAll(this.state, decision.events);
    this.events.push(...decision.events);
    return decision.events.map(({ type }) => type);
  }

  /** Whether or not it is refused. */
  tries(command: AllianceCommand): readonly AllianceChange[] {
    const decision = decideAlliance(this.state, command, this.context());
    if (!decision.accepted) return [];
    this.state = evolveAll(this.state, decision.events);
    this.events.push(...decision.events);
    return decision.events;
  }

  refusalIfAny(command: AllianceCommand): Refusal | undefined {
    const decision = decideAlliance(this.state, command, this.context());
    return decision.accepted ? undefined : decision.refusal;
  }

  refusalOf(command: AllianceCommand): Refusal {
    const refusal = this.refusalIfAny(command);
    if (!refusal) throw new Error(`${command.type} was not refused`);
    return refusal;
  }

  /** @returns the invitation's id. */
  invites(id: string, constituency: string, seatId: string, days = 14): string {
    this.does({
      type: 'invite-partner',
      by: this.coordinator,
      organization: organization(id, constituency),
      seatId,
      message: { en: 'Join us' },
      expiresOn: dayOf(this.at(days)),
      expiresAt: this.at(days),
    });
    return this.state.invitations.at(-1)?.id ?? '';
  }

  accepts(invitationId: string, id: string, constituency: string): readonly AllianceChange['type'][] {
    return this.does({
      type: 'accept-invitation',
      by: desk(id),
      invitationId,
      organization: organization(id, constituency),
    });
  }

  /** @returns the interest's id. */
  stands(id: string, constituency: string, seatId: string, countries: readonly string[] = []): string {
    this.does(standing(id, constituency, seatId, countries));
    return this.state.interests.at(-1)?.id ?? '';
  }

  agrees(id: string, interestId: string): readonly AllianceChange['type'][] {
    return this.does({ type: 'accept-interest', by: desk(id), interestId });
  }

  /** Who holds a place in a seat now. */
  seated(seatId: string): readonly string[] {
    return this.state.places
      .filter((place) => place.seatId === seatId && place.until === undefined)
      .map((place) => place.organizationId);
  }

  /** Each remaining seat of the tripartite policy gets a holder: the alliance is constituted. */
  constitute(): this {
    this.stands('union', 'workers', 'workers');
    this.stands('chamber', 'employers', 'employers');
    return this;
  }

  /** By its coordinator while it forms, by all who vote afterwards; nothing is open. */
  dissolves(): void {
    const { coordinator: by } = this;
    this.does({ type: 'propose-dissolution', by, reason: { en: 'Nobody goes on' }, open: [], points: [] });
    for (const { organizationId } of votingMembers(this.alliance)) {
      const { proposedDissolution: proposed } = this.alliance;
      if (proposed) this.does(wordOnDissolution(organizationId, proposed.proposal, 'accept'));
    }
  }

  private context(): DecisionContext {
    this.minutes += 1;
    return { at: this.at(), newId: () => `id-${(this.ids += 1)}` };
  }
}

export function standing(
  id: string,
  constituency: string,
  seatId: string,
  countries: readonly string[] = [],
): Extract<AllianceCommand, { type: 'express-interest' }> {
  return {
    type: 'express-interest',
    by: desk(id),
    organization: organization(id, constituency, false, countries),
    seatId,
    message: {},
    offers: [],
  };
}

export function wordOnDissolution(
  member: string,
  proposal: number,
  stance: 'accept' | 'dissent',
): Extract<AllianceCommand, { type: 'answer-dissolution' }> {
  return { type: 'answer-dissolution', by: desk(member), proposal, stance, note: {}, open: [] };
}
