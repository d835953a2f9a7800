import type { TextByLanguage } from '#contracts';
import { staleVersion } from '#http';
import { Injectable } from '@nestjs/common';
import { isCoordinator } from '../domain/alliance/alliance.js';
import type { Actor } from '../domain/decision.js';
import type { HealthStatus } from '../domain/health/health.js';
import { ConductAlliance, type Conducted } from './conduct-alliance.js';
import { ofInnerLife } from './may-know.js';

/** The coordinator says another health than the rules propose, and why; or takes its word back. */
@Injectable()
export class SetHealth {
  constructor(private readonly conducting: ConductAlliance) {}

  /** @throws Problem 412 when the alliance is not the one that the coordinator saw */
  async set(
    allianceId: string,
    expectedVersion: number,
    { status, note }: { readonly status: HealthStatus; readonly note: TextByLanguage },
    by: Actor,
  ): Promise<Conducted> {
    return this.conducting.byPerson(allianceId, by, ofInnerLife, ({ record, version }) => {
      if (version !== expectedVersion) throw staleVersion();
      const byCoordinator = isCoordinator(record.alliance, by);
      return { to: 'health', command: { type: 'set-health', by, byCoordinator, status, note } };
    });
  }

  async clear(allianceId: string, by: Actor): Promise<Conducted> {
    return this.conducting.byPerson(allianceId, by, ofInnerLife, ({ record }) => ({
      to: 'health',
      command: { type: 'clear-health', byCoordinator: isCoordinator(record.alliance, by) },
    }));
  }
}
