import { Injectable } from '@nestjs/common';
import { type AllianceConcludedData, ExperienceGained } from '#contracts';
import { NotYet, ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import { workOf } from '../domain/work-of.js';
import { KnownInitiatives, KnownOrganizations } from '../persistence/read-models.js';

/** What they brought to its end together is experience of each of them, without anybody having to write it down. */
@Injectable()
export class CreditMembers {
  constructor(private readonly readModels: ReadModels) {}

  /**
   * @param on day of the end, `YYYY-MM-DD`
   * @throws NotYet until the initiative and its members are known
   */
  async execute({ allianceId, initiativeId, members }: AllianceConcludedData, on: string, tx: Tx): Promise<void> {
    const { session } = tx;
    const initiative = await this.readModels.collection(KnownInitiatives).findOne({ _id: initiativeId }, { session });
    if (!initiative?.call) throw new NotYet('the initiative is not known yet');
    const work = workOf(initiative.call.content);
    if (!work) return;
    const { coordinatorOrganizationId } = initiative;
    const coordinators = coordinatorOrganizationId === undefined ? [] : [coordinatorOrganizationId];
    const organizationIds = [...new Set([...members, ...coordinators])];
    const known = this.readModels.collection(KnownOrganizations);
    const found = await known.countDocuments({ _id: { $in: organizationIds } }, { session });
    if (found < organizationIds.length) throw new NotYet('an organisation is not known yet');
    tx.emit(ExperienceGained, initiativeId, {
      allianceId,
      initiativeId,
      organizationIds,
      themes: [...work.themes],
      places: [...work.places],
      on,
    });
  }
}
