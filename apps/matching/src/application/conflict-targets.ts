import { Injectable } from '@nestjs/common';
import type { TextByLanguage } from '#contracts';
import { notFound } from '#http';
import { ReadModels } from '#messaging';
import type { Tx } from '#persistence';
import type { ConflictAbout, DeclaredConflict } from '../domain/conflicts.js';
import { isConfidential } from '../domain/seat-call.js';
import { PartnerRecordsRepository } from '../persistence/partner-records.repository.js';
import { KnownInitiatives, KnownOrganizations } from '../persistence/read-models.js';
import { standingOf } from '../persistence/records.js';
import { wasBroughtIn } from './standing-access.js';
import { isCalled, leadsOf } from './suggestion-access.js';

/** With whom, and on what, an organisation can say that it does not work: what it may know of. */
@Injectable()
export class ConflictTargets {
  constructor(
    private readonly readModels: ReadModels,
    private readonly records: PartnerRecordsRepository,
  ) {}

  /**
   * Whether it is the organisation itself, or an initiative that it leads.
   * @throws Problem 404 for what it may not know of
   */
  async isItsOwn({ about, aboutId }: ConflictAbout, organizationId: string, tx: Tx): Promise<boolean> {
    const { session } = tx;
    if (about === 'organization') {
      const known = await this.readModels.collection(KnownOrganizations).findOne({ _id: aboutId }, { session });
      if (!known) throw notFound();
      return aboutId === organizationId;
    }
    const initiative = await this.readModels.collection(KnownInitiatives).findOne({ _id: aboutId }, { session });
    if (!initiative || !isCalled(initiative)) throw notFound();
    if (leadsOf(initiative).includes(organizationId)) return true;
    if (!isConfidential(initiative.call)) return false;
    const record = await this.records.find(aboutId, organizationId, tx);
    if (!wasBroughtIn(organizationId, standingOf(initiative, record ? [record] : [], []))) throw notFound();
    return false;
  }

  /** What each is called, by its id; nothing of an initiative that is confidential now. */
  async namesOf(conflicts: readonly DeclaredConflict[]): Promise<ReadonlyMap<string, TextByLanguage>> {
    const ids = (kind: ConflictAbout['about']) =>
      conflicts.filter(({ about }) => about === kind).map(({ aboutId }) => aboutId);
    const organizations = await this.readModels
      .collection(KnownOrganizations)
      .find({ _id: { $in: ids('organization') } })
      .toArray();
    const initiatives = await this.readModels
      .collection(KnownInitiatives)
      .find({ _id: { $in: ids('initiative') } })
      .toArray();
    return new Map([
      ...organizations.map(({ _id, profile }) => [_id, profile.names] as const),
      ...initiatives
        .filter(isCalled)
        .filter(({ call }) => !isConfidential(call))
        .map(({ _id, call }) => [_id, call.content.title] as const),
    ]);
  }
}
