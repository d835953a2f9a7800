import { dayOf, dutyDays } from '#contracts';
import type { Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { daysAfter } from '../domain/time/day-ends.js';
import { type FocalPointLoad, sharedLoad } from '../domain/week/shared-load.js';
import { type OpenDuties, OpenDutiesRows } from '../persistence/open-duties.js';
import { KnownOrganizations } from './known-organizations.js';
import { Moments } from './moments.js';

/** What awaits an organisation, and what of it falls to each of its focal points. */
export interface Load extends OpenDuties {
  readonly openDuties: number;
  readonly focalPoints: readonly FocalPointLoad[];
}

/** How much awaits organisations. The number tells of alliances that others may not know: it is for themselves only. */
@Injectable()
export class ReadLoad {
  constructor(
    private readonly duties: OpenDutiesRows,
    private readonly organizations: KnownOrganizations,
    private readonly moments: Moments,
  ) {}

  async of(organizationId: string): Promise<Load> {
    const [dutiesOf, focalPoints] = await Promise.all([
      this.duties.of([organizationId], this.days),
      this.organizations.focalPointsOf(organizationId),
    ]);
    const { answers, work } = dutiesOf(organizationId);
    const openDuties = answers + work;
    return { answers, work, openDuties, focalPoints: sharedLoad(openDuties, focalPoints) };
  }

  /** How many open duties each of these has, with what the transaction has written. */
  async openDutiesOf(organizationIds: readonly string[], tx: Tx): Promise<(organizationId: string) => number> {
    const dutiesOf = await this.duties.of(organizationIds, this.days, tx);
    return (organizationId) => {
      const { answers, work } = dutiesOf(organizationId);
      return answers + work;
    };
  }

  private get days(): { readonly today: string; readonly beyond: string } {
    const today = dayOf(this.moments.now().at);
    return { today, beyond: daysAfter(today, dutyDays) };
  }
}
