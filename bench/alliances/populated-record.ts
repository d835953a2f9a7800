import { v7 as newId } from 'uuid';
import { endOfDay } from '#contracts';
import { plainRules } from '../../apps/alliances/src/domain/composition/rules.js';
import type { Seat } from '../../apps/alliances/src/domain/composition/seat.js';
import type { Actor, DecisionContext } from '../../apps/alliances/src/domain/decision.js';
import type { AllianceRecord } from '../../apps/alliances/src/domain/record/alliance-record.js';
import { beginRecord } from '../../apps/alliances/src/domain/record/begin-record.js';
import { conduct, type Order } from '../../apps/alliances/src/domain/record/conduct.js';

const dayMs = 86_400_000;
const message = { es: 'Nos gustaría que se sumaran a la mesa.', en: 'We would like you to join the table.' };
const title = { es: 'Protocolo de contratación firmado', en: 'Recruitment protocol signed' };

const academia: Seat = {
  id: newId(),
  constituency: 'academia',
  alsoAdmits: [],
  kind: 'titular',
  minimum: 0,
  maximum: 500,
  places: [],
  offers: [],
};
const city: Seat = { ...academia, id: newId(), constituency: 'government_local', minimum: 1, maximum: 1 };

/** An alliance that is made by the rules of the service itself, one order after the other, without its database. */
export class PopulatedRecord {
  record: AllianceRecord;
  private readonly context: DecisionContext = { at: new Date().toISOString(), newId };

  /** @param coordinator of the organisation that leads it */
  constructor(readonly coordinator: Actor) {
    const lead = standingOf(coordinator.organizationId, city.constituency);
    const command = { allianceId: newId(), initiativeId: newId(), lead, seats: [city, academia], rules: plainRules };
    this.record = beginRecord({ ...command, coordinatorPersonId: coordinator.personId }, this.context).record;
  }

  /** To the seat in which there is room for all; nobody has answered yet. */
  invites(organizationIds: readonly string[]): this {
    const expiresOn = this.day(30);
    const expiresAt = endOfDay(expiresOn).toISOString();
    const invites = organizationIds.map((id) => {
      const organization = standingOf(id, academia.constituency);
      return { organization, seatId: academia.id, message, expiresOn, expiresAt };
    });
    return this.does({ to: 'alliance', command: { type: 'invite-partners', by: this.coordinator, invites } });
  }

  joinedBy(organizationIds: readonly string[]): this {
    for (const id of organizationIds) this.stands(id);
    return this;
  }

  /** Seated where nobody was invited before; otherwise it waits. */
  stands(organizationId: string): this {
    const organization = standingOf(organizationId, academia.constituency);
    const by = deskOf(organizationId);
    const interest = { by, organization, seatId: academia.id, message, offers: ['training'] };
    return this.does({ to: 'alliance', command: { type: 'express-interest', ...interest } });
  }

  /** Accepted by all who sit there, with so many milestones and action points; due so many days from now. */
  works({ milestones, actionPoints, dueIn }: Work): this {
    const by = this.coordinator;
    const one = { title, ownerOrganizationId: by.organizationId, dueOn: this.day(dueIn) };
    const many = (count: number): readonly (typeof one)[] => Array.from({ length: count }, () => one);
    const plan = { ...emptyPlan, objective: title, milestones: many(milestones) };
    const members = this.record.alliance.places.map(({ organizationId }) => deskOf(organizationId));
    this.does({ to: 'workplan', command: { type: 'draft-workplan', by, plan, actionPoints: many(actionPoints) } });
    this.does({ to: 'workplan', command: { type: 'propose-workplan', by } });
    for (const member of members) {
      if (this.record.workplan.status === 'accepted') break;
      const word = { proposal: this.record.workplan.version, stance: 'accept', note: {} } as const;
      this.does({ to: 'workplan', command: { type: 'respond-to-workplan', by: member, ...word } });
    }
    return this;
  }

  private day(ahead: number): string {
    return new Date(Date.parse(this.context.at) + ahead * dayMs).toISOString().slice(0, 10);
  }

  private does(order: Order): this {
    const result = conduct(this.record, order, this.context);
    if (!result.accepted) throw new Error(`An order of the bench was refused: ${JSON.stringify(result.refusal)}`);
    this.record = result.record;
    return this;
  }
}

const emptyPlan = { objectives: [], outputs: [], activities: [], needs: [] } as const;

interface Work {
  readonly milestones: number;
  readonly actionPoints: number;
  readonly dueIn: number;
}

const deskOf = (organizationId: string): Actor => ({ personId: newId(), organizationId });

const standingOf = (id: string, constituency: string) => ({
  id,
  constituency,
  mandate: 'none',
  suspended: false,
  countries: ['CR'],
});
