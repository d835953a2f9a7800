import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import { SuspensionsRepository } from '../persistence/suspensions.repository.js';
import { ConductAlliance } from './conduct-alliance.js';

/** A suspended organisation leaves its seats, its invitations and its candidacies, in every alliance; coordination rests. */
@Injectable()
export class SuspendOrganization {
  constructor(
    private readonly alliances: AlliancesRepository,
    private readonly suspensions: SuspensionsRepository,
    private readonly conducting: ConductAlliance,
  ) {}

  async execute(organizationId: string, tx: Tx): Promise<void> {
    await this.suspensions.set(organizationId, true, tx);
    await this.tell('suspend-organization', organizationId, tx);
  }

  /** It may come forward again, and coordinate where nobody else was chosen; no seat is given back. */
  async lift(organizationId: string, tx: Tx): Promise<void> {
    await this.suspensions.set(organizationId, false, tx);
    await this.tell('reinstate-organization', organizationId, tx);
  }

  private async tell(
    type: 'suspend-organization' | 'reinstate-organization',
    organizationId: string,
    tx: Tx,
  ): Promise<void> {
    const order = { to: 'alliance', command: { type, organizationId } } as const;
    for (const id of await this.alliances.idsConcerning(organizationId, tx)) {
      const stored = await this.alliances.find(id, tx);
      if (stored) await this.conducting.byRule(stored, order, tx);
    }
  }
}
