import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import { SuspensionsRepository } from '../persistence/suspensions.repository.js';
import { ConductAlliance } from './conduct-alliance.js';

/** A suspended organisation leaves its seats, its invitations and its candidacies, in every alliance. */
@Injectable()
export class SuspendOrganization {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly suspensions: SuspensionsRepository,
    private readonly conducting: ConductAlliance,
  ) {}

  async execute(organizationId: string, tx: Tx): Promise<void> {
    await this.suspensions.set(organizationId, true, tx);
    const order = { to: 'alliance', command: { type: 'suspend-organization', organizationId } } as const;
    for (const id of await this.alliances.idsConcerning(organizationId, tx)) {
      const stored = await this.alliances.find(id, tx);
      if (stored) await this.conducting.byRule(stored, order, tx);
    }
  }

  /** It may come forward again; no seat is given back. */
  async lift(organizationId: string, tx: Tx): Promise<void> {
    await this.suspensions.set(organizationId, false, tx);
  }
}
