import { dayOf, freshUntil, OrganizationProfileAged, OrganizationProfileConfirmed } from '#contracts';
import { Clock } from '#messaging';
import { type Tx, UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Actor, requireEditor } from '../../domain/access/actor.js';
import { aged, confirmed, type Organization } from '../../domain/organization/organization.js';
import { Refusal } from '../../domain/refusal.js';
import { OrganizationsRepository } from '../../persistence/organizations.repository.js';
import { expectAge } from './expect-age.js';

/** Whether what an organisation says of itself is still right: asked when it was not said for long. */
@Injectable()
export class ProfileFreshness {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal not_found, forbidden */
  async confirm(organizationId: string, actor: Actor): Promise<Organization> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.organizations.get(organizationId, tx);
      requireEditor(actor, organizationId);
      return this.keep(before, tx);
    });
  }

  /**
   * From the mail that asked, whose link was checked.
   * @throws Refusal not_found; no_longer_asked when it was changed or confirmed since
   */
  async confirmAsAsked(organizationId: string): Promise<Organization> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.organizations.get(organizationId, tx);
      if (!before.staleSince) throw new Refusal('no_longer_asked');
      return this.keep(before, tx);
    });
  }

  /** Half a year has passed: asked once, and once more after as long again without an answer. */
  async heedAge(organizationId: string, tx: Tx): Promise<void> {
    const before = await this.organizations.get(organizationId, tx);
    const now = this.clock.now();
    if (freshUntil(before.confirmedAt) > now) return;
    const after = before.staleSince ? before : aged(before, now);
    if (after !== before) await this.organizations.save(after, tx);
    expectAge(organizationId, now, tx);
    tx.emit(OrganizationProfileAged, organizationId, { organizationId, version: after.version });
  }

  private async keep(before: Organization, tx: Tx): Promise<Organization> {
    const now = this.clock.now();
    const after = confirmed(before, now);
    await this.organizations.save(after, tx);
    expectAge(after.id, now, tx);
    const { id: organizationId, version } = after;
    tx.emit(OrganizationProfileConfirmed, organizationId, { organizationId, version, on: dayOf(now) });
    return after;
  }
}
