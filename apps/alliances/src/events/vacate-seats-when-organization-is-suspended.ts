import { OrganizationSuspended, type OrganizationSuspendedData } from '#contracts';
import { type Delivery, OnEvent, Reactions } from '#messaging';
import { SuspendOrganization } from '../application/suspend-organization.js';

@Reactions('alliances')
export class VacateSeatsWhenOrganizationIsSuspended {
  constructor(private readonly suspending: SuspendOrganization) {}

  @OnEvent(OrganizationSuspended)
  async suspend({ event, tx }: Delivery<OrganizationSuspendedData>): Promise<void> {
    const { organizationId, suspended } = event.data;
    if (suspended) await this.suspending.execute(organizationId, tx);
    else await this.suspending.lift(organizationId, tx);
  }
}
