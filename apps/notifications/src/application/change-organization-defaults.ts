import { type Caller, forbidden, staleVersion } from '#http';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { OrganizationChoices } from '../domain/mailing/preferences.js';
import { type KeptDefaults, OrganizationDefaults } from '../persistence/organization-defaults.js';

export interface ChangeDefaultsCommand {
  readonly choices: OrganizationChoices;
  /** The version that the caller saw. */
  readonly version: number;
}

/** For what comes from now on: what waits already is looked at again when it is due. */
@Injectable()
export class ChangeOrganizationDefaults {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly defaults: OrganizationDefaults,
  ) {}

  /** @throws Problem 403 for who does not administer the organisation, 412 when somebody changed them since */
  async execute(caller: Caller, { choices, version }: ChangeDefaultsCommand): Promise<KeptDefaults> {
    const organizationId = caller.actingOrganization();
    if (!caller.mayAdminister(organizationId)) throw forbidden('not_an_administrator');
    return this.unitOfWork.run(async (tx) => {
      const current = await this.defaults.of(organizationId, tx);
      if (current.version !== version) throw staleVersion();
      const changed = { choices, version: version + 1 };
      await this.defaults.replace(organizationId, changed, tx);
      return changed;
    });
  }
}
