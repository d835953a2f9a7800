import { OrganizationSuspended, type OrganizationSuspendedData } from '#contracts';
import { type Delivery, OnEvent, Reactions } from '#messaging';
import { SuspendOrganization } from '../application/suspend-organization.js';

/** A suspension that is lifted gives no seat back: the organisation may come forward again. */
@Reactions('alliances')
export class VacateSeatsWhenOrganizationIsSuspended {
  constructor(private readonly suspending: SuspendOrganization) {}

  @OnEvent(OrganizationSuspended)
  async suspend({ event, tx }: Delivery<OrganizationSuspendedData>): Promise<void> {
    if (event.data.suspended) await this.suspending.execute(event.data.organizationId, tx);
  }
}
