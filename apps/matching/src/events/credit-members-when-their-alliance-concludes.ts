import { AllianceConcluded, type AllianceConcludedData, ExperienceGained } from '#contracts';
import { type Delivery, NotYet, OnEvent, Reactions, ReadModels } from '#messaging';
import { workOf } from '../domain/work-of.js';
import { KnownInitiatives, KnownOrganizations } from '../persistence/read-models.js';

/** What they brought to its end together is experience of each of them, without anybody having to write it down. */
@Reactions('matching')
export class CreditMembersWhenTheirAllianceConcludes {
  constructor(private readonly readModels: ReadModels) {}

  @OnEvent(AllianceConcluded)
  async whenConcluded({ event, tx }: Delivery<AllianceConcludedData>): Promise<void> {
    const { allianceId, initiativeId, members } = event.data;
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
    const on = event.time.slice(0, 10);
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
