import { notFound } from '#http';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { CoordinatorCandidate } from '../domain/alliance/coordinator.js';
import type { Actor } from '../domain/decision.js';
import { refusal } from '../domain/refusal.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { KnownOrganizations } from './known-organizations.js';
import { ofInnerLife } from './may-know.js';
import { refused } from './refused.js';

export type CoordinatorChoice =
  /** A member confirms the present coordinator; `read`: only if that is still the one whom it read of. */
  | { readonly action: 'confirm'; readonly read?: Partial<CoordinatorCandidate> }
  /** A member names somebody else; more than half of the voting members decide. */
  | { readonly action: 'replace'; readonly candidate: CoordinatorCandidate }
  /** The coordinator passes it on; the successor is provisional again. */
  | { readonly action: 'hand_over'; readonly candidate: CoordinatorCandidate }
  /** A colleague goes on for a coordinator who has left their organisation; provisional again. */
  | { readonly action: 'take_over' };

@Injectable()
export class ChooseCoordinator {
  constructor(
    private readonly conducting: ConductAlliance,
    private readonly organizations: KnownOrganizations,
  ) {}

  /**
   * @throws Problem 404 for a person who does not belong to the organisation, 409 for one of a suspended one and for a
   * coordinator who was to be confirmed and has left, or is another by now
   */
  async execute(allianceId: string, choice: CoordinatorChoice, by: Actor): Promise<Conducted> {
    return this.conducting.byPerson(allianceId, by, ofInnerLife, async ({ record }, tx) => {
      const { personId, organizationId } = record.alliance.coordinator;
      switch (choice.action) {
        case 'confirm': {
          const candidate = { personId, organizationId };
          if (isAnother(candidate, choice.read)) {
            throw refused(refusal('coordinator_changed', 'alliance', { facts: candidate }));
          }
          if (await this.hasLeft(candidate, tx)) {
            throw refused(refusal('coordinator_left', 'alliance', { facts: { organizationId } }));
          }
          return { to: 'alliance', command: { type: 'name-coordinator', by, candidate } };
        }
        case 'replace': {
          const candidate = await this.known(choice.candidate, tx);
          return { to: 'alliance', command: { type: 'name-coordinator', by, candidate } };
        }
        case 'hand_over': {
          const successor = await this.known(choice.candidate, tx);
          return { to: 'alliance', command: { type: 'hand-over-coordination', by, successor } };
        }
        case 'take_over': {
          const gone = await this.hasLeft({ personId, organizationId }, tx);
          return { to: 'alliance', command: { type: 'take-over-coordination', by, gone } };
        }
      }
    });
  }

  private async hasLeft({ organizationId, personId }: CoordinatorCandidate, tx: Tx): Promise<boolean> {
    return !(await this.organizations.belongsTo(organizationId, personId, tx));
  }

  private async known(candidate: CoordinatorCandidate, tx: Tx): Promise<CoordinatorCandidate> {
    const { organizationId } = candidate;
    if (await this.hasLeft(candidate, tx)) throw notFound();
    const standing = await this.organizations.standingOf(organizationId, tx);
    if (standing?.suspended) {
      throw refused(refusal('organization_suspended', 'alliance', { facts: { organizationId } }));
    }
    return candidate;
  }
}

const isAnother = (present: CoordinatorCandidate, { personId, organizationId }: Partial<CoordinatorCandidate> = {}) =>
  (personId ?? present.personId) !== present.personId ||
  (organizationId ?? present.organizationId) !== present.organizationId;
