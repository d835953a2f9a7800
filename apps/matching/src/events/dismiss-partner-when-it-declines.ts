import {
  type EventEnvelope,
  InterestDeclined,
  type InterestDeclinedData,
  InvitationDeclined,
  type InvitationDeclinedData,
} from '#contracts';
import { type Delivery, NotYet, OnEvent, Reactions, ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import { MatchingJobs, priorities } from '../persistence/matching-jobs.js';
import type { DismissedBy } from '../persistence/partner-record.schema.js';
import { PartnerRecordsRepository } from '../persistence/partner-records.repository.js';
import { KnownInitiatives, KnownOrganizations } from '../persistence/read-models.js';

/** A no holds while both records are what they were: the pair is not suggested again until one of them changes. */
@Reactions('matching')
export class DismissPartnerWhenItDeclines {
  constructor(
    private readonly readModels: ReadModels,
    private readonly records: PartnerRecordsRepository,
    private readonly jobs: MatchingJobs,
  ) {}

  @OnEvent(InvitationDeclined)
  async whenInvitationDeclined({ event, tx }: Delivery<InvitationDeclinedData>): Promise<void> {
    await this.dismiss(event, 'partner', tx);
  }

  @OnEvent(InterestDeclined)
  async whenInterestDeclined({ event, tx }: Delivery<InterestDeclinedData>): Promise<void> {
    // An event from before it was said may tell of a group's word.
    await this.dismiss(event, event.data.decidedBy === 'coordinator' ? 'lead' : 'group', tx);
  }

  private async dismiss(
    { subject, sequence, data }: EventEnvelope<string, InvitationDeclinedData | InterestDeclinedData>,
    by: DismissedBy,
    tx: Tx,
  ): Promise<void> {
    const { initiativeId, organizationId, reason } = data;
    const { session } = tx;
    const initiative = await this.readModels.collection(KnownInitiatives).findOne({ _id: initiativeId }, { session });
    if (!initiative?.call) throw new NotYet('the initiative is not known yet');
    const organization = await this.readModels
      .collection(KnownOrganizations)
      .findOne({ _id: organizationId }, { session });
    if (!organization) throw new NotYet('the organisation is not known yet');
    const versions = { organizationVersion: organization.version, initiativeVersion: initiative.call.version };
    await this.records.dismiss(initiativeId, organizationId, { reason, by, ...versions }, tx);
    const after = { subject, sequence };
    const priority = priorities.changedInitiative;
    await this.jobs.request([{ kind: 'initiative', subjectId: initiativeId, priority, after }], tx);
  }
}
