import { Audit } from '#http';
import { Clock, ManualClock } from '#messaging';
import { UnitOfWork } from '#persistence';
import { Injectable } from '@nestjs/common';
import { type Actor, requireSecretariat } from '../domain/access/actor.js';
import { Refusal } from '../domain/refusal.js';

/** Moves the business time of all services, where the installation has a manual clock. */
@Injectable()
export class AdvanceClock {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * @param wanted how far, or until when: never back
   * @returns the new time
   * @throws Refusal forbidden, clock_not_manual, clock_runs_forward
   */
  async execute(wanted: { readonly ms: number } | { readonly until: Date }, actor: Actor): Promise<Date> {
    requireSecretariat(actor);
    const { clock } = this;
    if (!(clock instanceof ManualClock)) throw new Refusal('clock_not_manual');
    const now = clock.now();
    const ms = 'ms' in wanted ? wanted.ms : wanted.until.getTime() - now.getTime();
    if (ms <= 0) throw new Refusal('clock_runs_forward', { now: now.toISOString() });
    await this.unitOfWork.run((tx) => this.audit.record(tx, { action: 'clock_advanced', subject: 'clock' }));
    return clock.advance(ms);
  }
}
